/** The relative luminance of a colour, 0 to 1, as WCAG 2 defines it: what contrast is made of. Parts are 0 to 255. */
export function luminance(red: number, green: number, blue: number): number {
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

/** Of a picture's pixel that begins at a byte. */
export const luminanceAt = (data: Uint8Array, at: number): number => luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
