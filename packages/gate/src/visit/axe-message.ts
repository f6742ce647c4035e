import type { Bilingual } from '../bilingual.ts';
import { axeWords } from './axe.text.ts';

/** What one of axe's rules found, as sentences with the numbers in them. */
export function axeMessage(
  rule: string,
  help: string,
  data: Readonly<Record<string, string | number | boolean>>,
  incomplete: boolean,
): Bilingual {
  const { contrastRatio, expectedContrastRatio, fgColor, bgColor } = data;
  if (rule === 'color-contrast' && typeof contrastRatio === 'number' && contrastRatio > 0 && !incomplete)
    return {
      cy: `Mae cyferbyniad y testun yn ${String(contrastRatio)}:1 (${String(fgColor)} ar ${String(bgColor)}); mae angen o leiaf ${String(expectedContrastRatio)}.`,
      en: `The text’s contrast is ${String(contrastRatio)}:1 (${String(fgColor)} on ${String(bgColor)}); at least ${String(expectedContrastRatio)} is needed.`,
    };
  const words = axeWords[rule] ?? { cy: `Torrwyd rheol “${rule}” axe.`, en: `${help}.` };
  if (!incomplete) return words;
  return {
    cy: `Ni allai peiriant farnu hyn i gyd; edrychwch: ${words.cy}`,
    en: `A machine could not judge this fully; look at it: ${words.en}`,
  };
}
