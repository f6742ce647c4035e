/**
 * Welsh has no one word for yes: the answer repeats the verb of the question. Each pair is yes and no; the pattern is how a
 * question that takes it begins. Source: Gramadeg y Gymraeg, and the forms in use by HMRC, GOV.UK Forms and ONS.
 */
const pairs: readonly { readonly yes: string; readonly no: string; readonly asks?: RegExp }[] = [
  { yes: 'Oes', no: 'Nac oes', asks: /^(a )?oes\b/ },
  { yes: 'Ydw', no: 'Nac ydw', asks: /^(a )?(ydych chi|ydw i|wyt ti)\b/ },
  { yes: 'Ydyn', no: 'Nac ydyn', asks: /^(a )?(ydyn|ydyn nhw|ydych chi’ch dau)\b/ },
  { yes: 'Ydym', no: 'Nac ydym', asks: /^(a )?(ydym|ydych chi)\b/ },
  { yes: 'Ydy', no: 'Nac ydy', asks: /^(a )?(ydy|yw|ydi)\b/ },
  { yes: 'Ydi', no: 'Nac ydi', asks: /^(a )?(ydy|yw|ydi)\b/ },
  { yes: 'Ie', no: 'Nage', asks: /^ai\b/ },
  { yes: 'Oedd', no: 'Nac oedd', asks: /^(a )?oedd\b/ },
  { yes: 'Oeddwn', no: 'Nac oeddwn', asks: /^(a )?oeddech\b/ },
  { yes: 'Do', no: 'Naddo', asks: /^(a )?(wnaethoch|wnaeth|fuoch|fu|gawsoch|gafodd|aethoch|aeth|ddaeth|dderbynioch|dderbyniodd)\b/ },
  { yes: 'Bydd', no: 'Na fydd', asks: /^(a )?fydd\b/ },
  { yes: 'Byddaf', no: 'Na fyddaf', asks: /^(a )?fyddwch\b/ },
  { yes: 'Gallaf', no: 'Na allaf', asks: /^(a )?(allwch|ellwch)\b/ },
  { yes: 'Gall', no: 'Na all', asks: /^(a )?all\b/ },
  { yes: 'Hoffwn', no: 'Na hoffwn', asks: /^(a )?hoffech\b/ },
  { yes: 'Caf', no: 'Na chaf', asks: /^(a )?(gewch|ydych chi’n cael)\b/ },
  { yes: 'Cewch', no: 'Na chewch', asks: /^(a )?(gawn|gaf)\b/ },
  { yes: 'Rwyf', no: 'Nac wyf' },
  { yes: 'Cytunaf', no: 'Nid wyf yn cytuno' },
];

const opening = (text: string): string => text.replace(/['‘]/g, '’').trim().toLowerCase();
/** The first word or words of an option: what stands before a comma, or all of it. */
const head = (text: string): string => opening(text.split(/[,–—:]/)[0] ?? '').replace(/[.!]$/, '');

/**
 * Why a Welsh yes and no do not answer their question, or undefined when they do or when it cannot be told: an opening that is
 * not known passes, as long as the two are a pair. The first sentence that asks is the one answered.
 */
export function yesNoFault(label: string, yes: string, no: string): string | undefined {
  const [saidYes, saidNo] = [head(yes), head(no)];
  const pair = pairs.find((each) => opening(each.yes) === saidYes);
  if (!pair) {
    // "Iawn" and a bare "Na" answer nothing; a sentence of their own may.
    return saidYes === 'iawn' || saidNo === 'na' || saidYes.split(' ').length < 2
      ? `answers "${yes}" and "${no}"; repeat the question’s verb, as "Oes" and "Nac oes" do, or say a whole sentence`
      : undefined;
  }
  if (!saidNo.startsWith(opening(pair.no)) && saidNo.split(' ').length < 3)
    return `answers "${yes}" with "${no}"; the no of "${pair.yes}" is "${pair.no}"`;
  const question = opening(label);
  const fitting = pairs.filter(({ asks }) => asks?.test(question));
  if (!fitting.length || fitting.includes(pair)) return undefined;
  return `asks "${label}" and answers "${yes}"; the answer would be ${fitting.map((each) => `"${each.yes}" and "${each.no}"`).join(' or ')}`;
}
