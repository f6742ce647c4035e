import type { Bilingual } from '../../bilingual.ts';

/** What can be wrong with how a form tells of errors; each takes the name, or the words, that it is about. */
export const errorMessages = {
  native: () => ({
    cy: 'Dim ond swigod y porwr ei hun sy’n dweud beth sydd o’i le: maent yn diflannu, nid ydynt yn chwyddo, ac maent yn iaith y porwr.',
    en: 'Only the browser’s own bubbles say what is wrong: they vanish, do not grow with the text, and are in the browser’s language.',
  }),
  colour: () => ({
    cy: 'Mae’r maes wedi’i nodi’n wallus, ond nid oes geiriau sy’n dweud beth sydd o’i le.',
    en: 'The field is marked as wrong, but no words say what is wrong.',
  }),
  boxed: (text: string) => ({
    cy: `Dim ond blwch sy’n diflannu wrth ei gau sy’n dweud beth sydd o’i le (“${text}”): nid oes dim yn aros wrth y maes.`,
    en: `Only a box that is gone once it is closed says what is wrong (“${text}”): nothing stays at the field.`,
  }),
  silent: () => ({
    cy: 'Anfonwyd y ffurflen â maes gofynnol yn wag, ac nid oes dim yn dweud beth sydd o’i le.',
    en: 'The form was sent with a required field empty, and nothing says what is wrong.',
  }),
  untied: (name: string) => ({
    cy: `Mae’r neges gwall wrth y maes “${name}” heb ei chlymu wrtho (\`aria-describedby\`).`,
    en: `The error at the field “${name}” is not tied to it (\`aria-describedby\`).`,
  }),
  deadLink: (text: string) => ({
    cy: `Nid yw’r ddolen “${text}” yn y crynodeb gwallau yn arwain at faes.`,
    en: `The link “${text}” in the error summary does not lead to a field.`,
  }),
  unlinked: () => ({
    cy: 'Nid dolenni yw’r gwallau yn y crynodeb ar frig y dudalen, felly rhaid chwilio am bob maes.',
    en: 'The errors in the summary at the top are not links, so each field must be looked for.',
  }),
  untold: (text: string) => ({
    cy: `Ymddangosodd neges gwall heb i’r ffocws symud nac i ranbarth byw ei dweud: “${text}”.`,
    en: `An error appeared without focus moving to it or a live region saying it: “${text}”.`,
  }),
  title: () => ({
    cy: 'Daeth y dudalen yn ôl â gwallau, ond nid yw ei theitl yn dechrau â “Gwall:”.',
    en: 'The page came back with errors, but its title does not start with “Error:”.',
  }),
  englishTitle: () => ({
    cy: 'Mae teitl y dudalen Gymraeg yn dechrau â `Error`; “Gwall:” sydd ei angen.',
    en: 'The title of the Welsh page starts with “Error”; it should be `Gwall:`.',
  }),
  lost: (name: string) => ({
    cy: `Collwyd yr hyn a deipiwyd yn y maes “${name}” pan ddaeth y gwall.`,
    en: `What was typed in the field “${name}” was lost when the error came.`,
  }),
} satisfies Record<string, (about: string) => Bilingual>;
