import { small } from './case-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// What Welsh settlements’ names begin with: what follows their hyphen is small (Cwm-bach, Maes-y-coed, Pen-bre).
const welshBeginnings = words(
  'aber allt argoed bedd betws blaen bod bron bryn bwlch cae caer capel carn carreg castell cefn cil clos clyn coed craig croes crug cwm dan ' +
    'dinas dol dôl eglwys erw esgair felin fron ffald ffos ffridd ffynnon gallt garn garth gelli gilfach glan glyn glas godre gors graig groes gwaun gwern ' +
    'hafod hen hendre heol hirwaun is lan llain llan llanerch llety lluest llwyn llyn llys lôn lon maen maes melin min moel mur mynydd nant neuadd ' +
    'pandy pant parc parc pen pentre pistyll plas pont porth pwll rhiw rhos rhyd sarn tafarn tai tal tan tir tomen ton traeth traws tre tref troed trwyn tŷ ty ' +
    "tŷ'n ty'n tŷ'r ty'r tyn tyddyn uwch waun wern ynys ysgubor ysgol ystrad",
);

// After these a Welsh name names another place, which keeps its capital: Llanfair-ym-Muallt, Pen-y-bont-ar-Ogwr, Betws-yn-Rhos.
const beforePlace = words('ar ym yn yng');
const articles = words('y yr r');

/**
 * `llanfair-ym-muallt` → `Llanfair-ym-Muallt`, `bryn-y-môr` → `Bryn-y-môr`, `stoke-on-trent` → `Stoke-on-Trent`.
 * Source: the Welsh Language Commissioner’s list of standardised place-names, by its practice.
 */
export function hyphenated(lower: string, starts: boolean): string {
  const parts = lower.split('-');
  if (parts.every((part) => part.length <= 1)) return lower.toUpperCase();
  const first = plain(parts[0] ?? '');
  const welsh =
    welshBeginnings.has(first) ||
    parts.slice(1, -1).some((part) => articles.has(part)) ||
    parts.slice(1, -1).some((part) => /^(?:ym|yn|yng)$/.test(part));
  return parts
    .map((part, index) => {
      if (index === 0) return !starts && small.has(first) && !welshBeginnings.has(first) ? part : prefixed(part);
      if (small.has(part) && index < parts.length - 1) return part;
      if (first === 'co') return part;
      if (welsh) return beforePlace.has(parts[index - 1] ?? '') ? prefixed(part) : part;
      return prefixed(part);
    })
    .join('-');
}

/** `mcdonald` → `McDonald`, `o'brien` → `O'Brien`, `queen's` → `Queen's`. MACHEN is no Mac. */
export function prefixed(lower: string): string {
  return lower
    .replace(/\p{L}/u, (first) => first.toUpperCase())
    .replace(/^([ODL]['’])(\p{L})(?=\p{L})/u, (_all, start: string, next: string) => start + next.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L})/u, (_all, next: string) => `Mc${next.toUpperCase()}`);
}

function plain(lower: string): string {
  return lower.replaceAll('’', "'");
}
