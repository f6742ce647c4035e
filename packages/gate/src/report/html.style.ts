import type { Language } from '../bilingual.ts';

/** The look of the HTML report: its language is switched by the address's fragment, so it needs no script. */
export const styleOf = (shown: Language): string => {
  const [first, second] = shown === 'cy' ? ['cymraeg', 'english'] : ['english', 'cymraeg'];
  return `
:root { color-scheme: light dark; --text: #14181f; --ground: #fff; --soft: #f3f4f6; --line: #6b7280; --link: #0b4f9e; --bad: #a61414; --doubt: #7a4a00; --good: #13602f }
@media (prefers-color-scheme: dark) { :root { --text: #f1f3f5; --ground: #14181f; --soft: #222833; --line: #9aa3b2; --link: #9cc8ff; --bad: #ff9c94; --doubt: #ffc86b; --good: #86dfa5 } }
* { box-sizing: border-box }
body { margin: 0; color: var(--text); background: var(--ground); font: 1.0625rem/1.55 system-ui, sans-serif }
#${second} { display: none }
body:has(#${second}:target, #${second} :target) #${second} { display: block }
body:has(#${second}:target, #${second} :target) #${first} { display: none }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 1rem }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; border-bottom: 1px solid var(--line) }
header nav ul { display: flex; gap: 1.25rem; margin: 0; padding: 0; list-style: none }
header nav li { padding: .25rem 0 }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0 }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 2.5rem 0 .75rem }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .5rem }
h4 { font-size: 1.0625rem; line-height: 1.4; margin: 0 0 .5rem }
a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere }
main li a, header a { display: inline-block; min-height: 24px; vertical-align: top }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 3px }
code { font: .9em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; background: var(--soft); padding: .05em .25em }
.verdict { border-inline-start: 6px solid; padding-inline-start: .75rem }
.bad { color: var(--bad) } .doubt { color: var(--doubt) } .good { color: var(--good) }
.scroll { overflow-x: auto }
table { min-width: 40rem; border-collapse: collapse; width: 100% }
tbody th { min-width: 10rem }
caption { text-align: start; font-weight: 700; padding: .5rem 0 }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line) }
article { border: 1px solid var(--line); padding: 1rem; margin: 1rem 0 }
article > p { margin: .25rem 0 }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .35rem 1rem; margin: .75rem 0 0 }
dt { font-weight: 700 } dd { margin: 0; overflow-wrap: anywhere }
@media (max-width: 40rem) { dl { display: block } dd { margin: 0 0 .6rem } }
figure { margin: .75rem 0 } figure svg { max-width: 100%; height: auto; border: 1px solid var(--line) }
figcaption { font-size: .95rem }
summary { cursor: pointer; padding: .25rem 0; min-height: 24px }
.pictures { position: absolute; width: 0; height: 0 }
@media print { header nav { display: none } }
`;
};
