// Words that carry a sentence, and no other's: enough to tell that a paragraph is French and not English, whoever wrote it. Words
// that English or Welsh write too (`a`, `on`, `in`, `de`, `die`, `pour`, `i`, `o`, `y`) are left out.
const smallWords: Readonly<Record<string, string>> = {
  fr: 'le la les des une est et vous nous dans avec sur qui que pas ce cette sont aux du votre notre être avez ont mais ou par plus comme c’est',
  de: 'der das und ist nicht ein eine mit für auf dem den von zu sie ich wir sich auch werden wird haben bei oder nach über einen ihre',
  es: 'el los las una es con para por que del su se está más como pero usted muy también hay son sus nuestro puede este esta',
  it: 'il gli della che di è per con una sono non del nel alla questo questa anche come dei delle più ha puoi essere nostro',
  pt: 'os uma não com para por que do da em você seu sua são mais como mas também está pelo pela nós este esta',
  nl: 'de het een en van is niet dat met voor zijn op aan bij ook naar deze wordt worden kunt uw wij onze heeft hebben',
  pl: 'jest się nie na do że jak w z oraz dla są przez może być proszę które lub jeśli ten pan pani możesz pod',
  ro: 'este și nu pentru cu din sau care sunt mai la pe această dumneavoastră trebuie fi acest prin',
  so: 'waa iyo ka ku waxaa haddii aad uu waxa soo inaad si leh ayaa',
};
const sets = Object.entries(smallWords).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);
const english = new Set(
  'the and of to is are you your we our for with this that be not it have has can will from or by as if at was which do about when what how their they who must may please'.split(
    ' ',
  ),
);

/** Scripts that neither Welsh nor English is written in. The languages are for the message only. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'uk'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
];

/** A language that is neither Welsh nor English, as far as its script or its small words show. */
export interface OtherLanguage {
  /** A likely tag. Of a script that many languages share, the commonest. */
  readonly lang: string;
  /** Six letters or more of another script, or a paragraph thick with another language's small words. */
  readonly sure: boolean;
}

const spoken = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/'/g, '’')
    .match(/\p{L}[\p{L}\p{M}’]*/gu) ?? [];

/** Tells of a third language. Undefined for Welsh, English and what says nothing. */
export function otherLanguage(text: string): OtherLanguage | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  for (const [script, lang] of scripts) {
    const written = letters.filter((letter) => script.test(letter)).length;
    // One Greek letter is a formula.
    if (written >= 3 && written * 2 > letters.length) return { lang, sure: written >= 6 };
  }
  const words = spoken(text);
  if (words.length < 5) return undefined;
  const own = words.filter((word) => english.has(word)).length;
  let best: { lang: string; count: number; kinds: number } | undefined;
  for (const [lang, set] of sets) {
    const hits = words.filter((word) => set.has(word));
    if (best === undefined || hits.length > best.count) best = { lang, count: hits.length, kinds: new Set(hits).size };
  }
  if (best === undefined || best.kinds < 3 || best.count < words.length * 0.2 || best.count < own * 3) return undefined;
  return { lang: best.lang, sure: words.length >= 8 && best.kinds >= 4 && own === 0 };
}

/** Whether a text is English by its small words: for text that is marked as a third language, which letters alone cannot judge. */
export function speaksEnglish(text: string): boolean {
  const words = spoken(text);
  const own = words.filter((word) => english.has(word)).length;
  return words.length >= 6 && own >= 3 && own >= words.length * 0.25 && otherLanguage(text) === undefined;
}
