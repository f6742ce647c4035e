// Welsh words change their first letters after others: Caerdydd, i Gaerdydd, yng Nghaerdydd. Soft, nasal and aspirate
// mutation of each consonant that has them, and h before a vowel.
const mutations: Readonly<Record<string, readonly string[]>> = {
  p: ['b', 'mh', 'ph'],
  t: ['d', 'nh', 'th'],
  c: ['g', 'ngh', 'ch'],
  b: ['f', 'm'],
  d: ['dd', 'n'],
  g: ['', 'ng'],
  m: ['f'],
  ll: ['l'],
  rh: ['r'],
};
const vowels = ['a', 'e', 'i', 'o', 'u', 'w', 'y'];

/** Other forms that a word may have by mutation, whether it is typed mutated or not. Spelling only: most are not words. */
export function mutatedForms(word: string): string[] {
  const forms = new Set<string>();
  for (const radical of [word, ...radicals(word)]) {
    forms.add(radical);
    for (const [from, tos] of Object.entries(mutations)) {
      if (begins(radical, from)) for (const to of tos) forms.add(to + radical.slice(from.length));
    }
    if (vowels.includes(radical[0] ?? '')) forms.add(`h${radical}`);
  }
  forms.delete(word);
  return [...forms].filter((form) => form.length > 1);
}

function radicals(word: string): string[] {
  const found = Object.entries(mutations).flatMap(([from, tos]) =>
    tos
      .filter((to) => (to === '' ? /^[aeiouwylrn]/.test(word) && !begins(word, 'll') : begins(word, to)))
      .map((to) => from + word.slice(to.length)),
  );
  if (word.startsWith('h') && vowels.includes(word[1] ?? '')) found.push(word.slice(1));
  return found;
}

// `ll`, `dd`, `ch`… are letters of their own: Llan does not begin with l, nor chwarel with c.
const digraphs = new Set(['ch', 'dd', 'ff', 'll', 'ng', 'ph', 'rh', 'th']);
function begins(word: string, letters: string): boolean {
  if (!word.startsWith(letters)) return false;
  return letters.length > 1 || !digraphs.has(word.slice(0, 2)) || word.slice(0, 2) === letters;
}
