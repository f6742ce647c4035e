import type { PageKit } from '../../page-kit.ts';

/** A picture on the page that may be one of text. */
export interface PictureAt {
  readonly selector: string;
  readonly url: string;
  /** What it is said to be; empty for decoration and for backgrounds. */
  readonly name: string;
  /** The width at which it is shown, in CSS pixels. */
  readonly shown: number;
  /** It is pressed for what its words say: no logo is. */
  readonly button: boolean;
}

/** A picture's brightness as it comes out of the page. */
export interface BrightnessSent {
  readonly width: number;
  readonly height: number;
  /** A byte for each pixel, in base64. */
  readonly luma: string;
}

/**
 * The page's pictures that are wide enough to be read and are no logo: not in a header, a footer or a link to the start page, not
 * called one, and not the site's own name. Runs in the page.
 */
export function readPictures(kit: PageKit): PictureAt[] {
  const found: PictureAt[] = [];
  const logo = /logo|brand|crest|wordmark|badge|emblem|arfbais|bathodyn|signature|llofnod/i;
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const home = (link: Element | null): boolean => {
    if (!(link instanceof HTMLAnchorElement)) return false;
    const { origin, pathname } = new URL(link.href, location.href);
    return origin === location.origin ? /^\/(cy|en|cymraeg|english|hafan|home)?\/?$/i.test(pathname) : /^\/?$/.test(pathname);
  };
  const add = (element: Element, address: string, name: string): void => {
    const { width, height } = element.getBoundingClientRect();
    if (!address || width < 40 || height < 12 || !kit.seen(element)) return;
    const button = element.matches('input');
    const said = [element.id, element.className, address.startsWith('data:') ? '' : address.replace(/[?#].*/, ''), name].map(String);
    if (!button && (element.closest('header, footer, [role="banner"], [role="contentinfo"]') || home(element.closest('a[href]')))) return;
    if (!button && said.some((each) => logo.test(each))) return;
    if (name && ` ${plain(document.title)} `.includes(` ${plain(name)} `) && plain(name).split(' ').length < 4) return;
    found.push({ selector: kit.selector(element), url: new URL(address, location.href).href, name, shown: Math.round(width), button });
  };
  for (const image of kit.all('img, input[type="image" i], object[data]')) {
    const address = image instanceof HTMLImageElement ? image.currentSrc : (image.getAttribute('src') ?? image.getAttribute('data') ?? '');
    if (!image.matches('object') || /^image\//.test(image.getAttribute('type') ?? '') || /\.(png|jpe?g|gif|webp|avif|svg)$/i.test(address))
      add(image, address, kit.name(image).replace(/\s+/g, ' ').trim());
  }
  for (const element of kit.all('body *')) {
    const image = /url\("([^"]+)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
    if (image) add(element, image, kit.role(element) === 'img' ? kit.name(element) : '');
  }
  return found;
}

/** The brightness of a picture's pixels, at most 1000 across, as it looks on white. Runs in the page. */
export async function readBrightness(_: PageKit, bytes: unknown): Promise<BrightnessSent | null> {
  try {
    const data = Uint8Array.from(atob(String(bytes)), (letter) => letter.charCodeAt(0));
    const whole = await createImageBitmap(new Blob([data]));
    const draw = (most: number): { width: number; height: number; luma: Uint8Array } => {
      const scale = Math.min(1, most / Math.max(whole.width, whole.height));
      const [width, height] = [Math.max(1, Math.round(whole.width * scale)), Math.max(1, Math.round(whole.height * scale))];
      const context = new OffscreenCanvas(width, height).getContext('2d', {
        willReadFrequently: true,
      }) as OffscreenCanvasRenderingContext2D;
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(whole, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      const luma = new Uint8Array(width * height);
      for (let at = 0; at < luma.length; at += 1)
        luma[at] = (data[at * 4] ?? 0) * 0.299 + (data[at * 4 + 1] ?? 0) * 0.587 + (data[at * 4 + 2] ?? 0) * 0.114;
      return { width, height, luma };
    };
    if (whole.width < 30 || whole.height < 8) return null;
    // Seen from afar, a line of writing is an even grey from left to right; a photograph is not, and most pictures are photographs.
    const small = draw(64);
    let even = 0;
    for (let row = 0; row < small.height; row += 1) {
      const line = small.luma.slice(row * small.width, (row + 1) * small.width);
      const middle = [...line].sort((one, other) => one - other)[line.length >> 1] ?? 0;
      even += line.filter((each) => Math.abs(each - middle) <= 28).length;
    }
    if (even < small.luma.length * 0.4) return null;
    const { width, height, luma } = draw(1000);
    let letters = '';
    for (let at = 0; at < luma.length; at += 8192) letters += String.fromCharCode(...luma.subarray(at, at + 8192));
    return { width, height, luma: btoa(letters) };
  } catch {
    // No picture that this browser can draw.
    return null;
  }
}

/** How wide the ink of words is in some kinds of font, at 100 pixels. Runs in the page. */
export function measureWords(_: PageKit, words: unknown): number[][] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return [];
  return ['sans-serif', 'bold sans-serif', 'serif', 'bold serif', 'monospace'].map((font) => {
    context.font = font.startsWith('bold') ? `bold 100px ${font.slice(5)}` : `100px ${font}`;
    return (words as string[]).map((word) => {
      const { actualBoundingBoxLeft, actualBoundingBoxRight } = context.measureText(word);
      return actualBoundingBoxLeft + actualBoundingBoxRight;
    });
  });
}
