// Lists the texts whose Welsh nobody has reviewed: file:line, English, Welsh. The last line counts.
//
//   npm run unreviewed             exit 0 when every text is whole, 1 when one has an empty half or is malformed
//   npm run unreviewed -- --strict exit 1 also while any Welsh is a draft: for a release that promises reviewed Welsh
//   npm run unreviewed -- --json   the same as JSON: { texts, reviewed, draft, faults }
import { parseArgs } from 'node:util';
import { root } from './steps.ts';
import { scanTexts, type Text } from './texts.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } } });
const texts = scanTexts(root);
const drafts = texts.filter(({ reviewed }) => !reviewed);
const faulty = texts.filter(({ faults }) => faults.length > 0);
const place = ({ file, line }: Text): string => `${file}:${line}`;
const indented = (text: string): string => text.replaceAll('\n', '\n      ');

if (values.json) {
  console.log(JSON.stringify({ texts: texts.length, reviewed: texts.length - drafts.length, draft: drafts, faults: faulty }, null, 2));
} else {
  for (const text of drafts) console.log(`${place(text)}\n  en  ${indented(text.en)}\n  cy  ${indented(text.cy)}`);
  for (const text of faulty) for (const fault of text.faults) console.error(`${place(text)}: ${fault}`);
  console.log(`texts ${texts.length}, reviewed ${texts.length - drafts.length}, draft ${drafts.length}`);
}
// Not process.exit: a long list must reach a slow pipe whole.
process.exitCode = texts.length === 0 || faulty.length > 0 || (values.strict && drafts.length > 0) ? 1 : 0;
