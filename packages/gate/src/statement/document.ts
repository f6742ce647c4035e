import type { Language } from '../bilingual.ts';
import { escaped } from '../report/html-text.ts';

/**
 * A document as its parts. In a text, `[[…]]` is a gap for a person to fill in, `[words](address)` a link and backticks hold code; what
 * comes from elsewhere stands for itself as `{name}`, and is put in as it is.
 */
export type Block =
  | { readonly kind: 'h1' | 'h2' | 'h3' | 'p' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface DocumentFacts {
  readonly language: Language;
  readonly title: string;
  /** Where the same is in the other language. */
  readonly other?: { readonly language: Language; readonly href: string };
  /** What stands for `{name}` in texts: never read as markup. */
  readonly values: Readonly<Record<string, string>>;
}

interface Marks {
  readonly plain: (text: string) => string;
  readonly gap: (text: string) => string;
  readonly code: (text: string) => string;
  readonly link: (words: string, address: string) => string;
}

const tokens = /\[\[(.+?)\]\]|\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`|\{(\w+)\}/g;

function marked(text: string, values: DocumentFacts['values'], marks: Marks): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(tokens)) {
    const [whole, gap, words, address, code, name] = match;
    out += marks.plain(text.slice(at, match.index));
    if (gap !== undefined) out += marks.gap(gap);
    else if (words !== undefined && address !== undefined) out += marks.link(words, address);
    else if (code !== undefined) out += marks.code(code);
    else out += marks.plain(values[name ?? ''] ?? whole);
    at = match.index + whole.length;
  }
  return out + marks.plain(text.slice(at));
}

const fill: Readonly<Record<Language, string>> = { cy: 'Llenwch', en: 'Fill in' };
const languageNames: Readonly<Record<Language, string>> = { cy: 'Cymraeg', en: 'English' };

const style = `:root { color-scheme: light dark; --text: #14181f; --ground: #fff; --gap: #ffe58a; --on-gap: #2b2100; --link: #0b4f9e }
@media (prefers-color-scheme: dark) { :root { --text: #f1f3f5; --ground: #14181f; --gap: #4d3f00; --on-gap: #fff3c4; --link: #9cc8ff } }
body { margin: 0; color: var(--text); background: var(--ground); font: 1.125rem/1.6 system-ui, sans-serif }
header, main { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.9rem; line-height: 1.2 } h2 { font-size: 1.4rem; margin-top: 2rem } h3 { font-size: 1.15rem; margin-top: 1.5rem }
a { color: var(--link) } header a { display: inline-block; padding: .25rem 0 }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 3px }
mark, aside { background: var(--gap); color: var(--on-gap) } mark { padding: .1em .25em } aside { padding: .5rem 1rem; border-inline-start: 6px solid }
.scroll { overflow-x: auto } table { border-collapse: collapse } caption { text-align: start; font-weight: 700 }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid }`;

/** The document as one HTML page. */
export function documentInHtml(blocks: readonly Block[], { language, title, other, values }: DocumentFacts): string {
  const marks: Marks = {
    plain: escaped,
    gap: (text) => `<mark>[${fill[language]}: ${escaped(text)}]</mark>`,
    code: (text) => `<code translate="no">${escaped(text)}</code>`,
    link: (words, address) => `<a href="${escaped(address)}">${escaped(words)}</a>`,
  };
  const say = (text: string): string => marked(text, values, marks);
  const heading = say(title).replace(/<[^>]*>/g, '');
  let notes = 0;
  const body = blocks.map((block, index) => {
    if (block.kind === 'list') return `<ul>\n${block.items.map((item) => `<li>${say(item)}</li>`).join('\n')}\n</ul>`;
    if (block.kind === 'note') return `<aside aria-label="${fill[language]} ${String((notes += 1))}"><p>${say(block.text)}</p></aside>`;
    if (block.kind !== 'table') return `<${block.kind}>${say(block.text)}</${block.kind}>`;
    const id = `table-${String(index)}`;
    const row = (cells: readonly string[]): string =>
      `<tr>${cells.map((cell, at) => (at ? `<td>${say(cell)}</td>` : `<th scope="row">${say(cell)}</th>`)).join('')}</tr>`;
    return `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}"><table><caption id="${id}">${say(block.caption)}</caption>
<thead><tr>${block.head.map((cell) => `<th scope="col">${say(cell)}</th>`).join('')}</tr></thead>
<tbody>
${block.rows.map(row).join('\n')}
</tbody></table></div>`;
  });
  const way = other
    ? `<header><nav aria-label="${language === 'cy' ? 'Iaith' : 'Language'}"><a href="${escaped(other.href)}" lang="${other.language}" hreflang="${other.language}" rel="alternate">${languageNames[other.language]}</a></nav></header>\n`
    : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
${other ? `<link rel="alternate" hreflang="${other.language}" href="${escaped(other.href)}">\n` : ''}<style>${style}</style>
</head>
<body>
${way}<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

/** The document as Markdown, for a repository or a content system. */
export function documentInMarkdown(blocks: readonly Block[], { language, values }: DocumentFacts): string {
  const plain = (text: string): string => text.replace(/[\\<>&*_[\]|#]/g, (found) => `\\${found}`);
  const marks: Marks = {
    plain,
    gap: (text) => `**\\[${fill[language]}: ${plain(text)}\\]**`,
    code: (text) => `\`${text}\``,
    link: (words, address) => `[${plain(words)}](${address})`,
  };
  const say = (text: string): string => marked(text, values, marks).replace(/\s*\n\s*/g, ' ');
  const levels = { h1: '# ', h2: '## ', h3: '### ', p: '', note: '> ' } as const;
  const body = blocks.map((block) => {
    if (block.kind === 'list') return block.items.map((item) => `- ${say(item)}`).join('\n');
    if (block.kind !== 'table') return levels[block.kind] + say(block.text);
    const row = (cells: readonly string[]): string => `| ${cells.map(say).join(' | ')} |`;
    return [`**${say(block.caption)}**`, '', row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
  });
  return `${body.join('\n\n')}\n`;
}
