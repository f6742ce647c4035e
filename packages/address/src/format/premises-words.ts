/** A kind of premises that a number or a letter follows, in each language: its name, then its plural and other spellings. */
export interface PremisesWord {
  readonly cy: readonly string[];
  readonly en: readonly string[];
}

/**
 * The glossary of `Fflat 3` and `Flat 3`. For recognising words in either language, never for translating a record: a council’s Welsh
 * record says Fflat where its people do, and a property’s two records may name it differently.
 */
export const premisesWords: readonly PremisesWord[] = [
  { cy: ['fflat', 'fflatiau'], en: ['flat', 'flats'] },
  { cy: ['uned', 'unedau'], en: ['unit', 'units'] },
  { cy: ['rhandy', 'rhandai'], en: ['apartment', 'apartments'] },
  { cy: ['ystafell', 'ystafelloedd'], en: ['room', 'rooms'] },
  { cy: ['swît', 'switiau'], en: ['suite', 'suites'] },
  { cy: ['siop', 'siopau'], en: ['shop', 'shops'] },
  { cy: ['swyddfa', 'swyddfeydd'], en: ['office', 'offices'] },
  { cy: ['stiwdio', 'stiwdios'], en: ['studio', 'studios'] },
  { cy: ['gweithdy', 'gweithdai'], en: ['workshop', 'workshops'] },
  { cy: ['stondin', 'stondinau'], en: ['stall', 'stalls'] },
  { cy: ['ciosg', 'ciosgau'], en: ['kiosk', 'kiosks'] },
  { cy: ['garej', 'garejys'], en: ['garage', 'garages'] },
  { cy: ['bloc', 'blociau'], en: ['block', 'blocks'] },
  { cy: ['adeilad', 'adeiladau'], en: ['building', 'buildings'] },
  { cy: ['tŵr', 'tyrau'], en: ['tower', 'towers'] },
  { cy: ['adain', 'adenydd'], en: ['wing', 'wings'] },
  { cy: ['llawr', 'lloriau'], en: ['floor', 'floors'] },
  { cy: ['lefel', 'lefelau'], en: ['level', 'levels'] },
  { cy: ['mynedfa', 'mynedfeydd'], en: ['entrance', 'entrances'] },
  { cy: ['grisiau'], en: ['staircase', 'stair'] },
  { cy: ['llain', 'lleiniau'], en: ['plot', 'plots', 'pitch', 'pitches'] },
  { cy: ['cam', 'camau'], en: ['phase', 'phases', 'stage', 'stages'] },
  { cy: ['safle', 'safleoedd'], en: ['site', 'sites'] },
  { cy: ['carafán', 'carafannau'], en: ['caravan', 'caravans'] },
  { cy: ['caban', 'cabanau'], en: ['chalet', 'chalets', 'cabin', 'cabins', 'lodge', 'lodges', 'pod', 'pods'] },
  { cy: ['angorfa', 'angorfeydd'], en: ['berth', 'berths'] },
  { cy: ['tŷ', 'tai'], en: ['house', 'houses'] },
  { cy: ['cwrt'], en: ['court'] },
  { cy: ['fflat un ystafell'], en: ['bedsit', 'bedsits'] },
  { cy: ['fflat deulawr', 'fflatiau deulawr'], en: ['maisonette', 'maisonettes'] },
];

const all = new Set(premisesWords.flatMap(({ cy, en }) => [...cy, ...en]));

/** Whether a text is such a word and nothing else, in either language and any case. */
export function isPremisesWord(text: string): boolean {
  return all.has(text.toLowerCase());
}
