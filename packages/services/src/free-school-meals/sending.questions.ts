import type { ChoicesQuestion, FileQuestion } from '@patrwm/journey';
import type { Settings } from './settings.ts';

const evidenceOf = ({ evidence }: Settings) =>
  ({
    type: 'file',
    label: { cy: 'Anfonwch eich tystiolaeth', en: 'Send your evidence' },
    shortLabel: { cy: 'Tystiolaeth', en: 'Evidence' },
    hint: {
      cy: 'Gallwch anfon llun neu PDF. Os nad yw gennych nawr, gallwch ei anfon yn nes ymlaen.',
      en: 'You can send a photo or a PDF. If you do not have it now, you can send it later.',
    },
    ...evidence,
    optional: true,
    pii: true,
    errors: {
      'too-many': { cy: 'Gallwch anfon hyd at {max} o ffeiliau', en: 'You can send up to {max} files' },
      'too-big': { cy: 'Rhaid i’r ffeil {name} fod yn llai na {max}MB', en: 'The file {name} must be smaller than {max}MB' },
      type: { cy: 'Rhaid i’r ffeil {name} fod yn JPG, yn PNG neu’n PDF', en: 'The file {name} must be a JPG, a PNG or a PDF' },
      virus: { cy: 'Mae feirws yn y ffeil {name}. Dewiswch ffeil arall', en: 'The file {name} contains a virus. Select another file' },
    },
  }) as const satisfies FileQuestion;

const agreement = {
  type: 'choices',
  label: { cy: 'Eich cytundeb', en: 'Your agreement' },
  options: [
    {
      id: 'agreed',
      text: { cy: 'Rwy’n deall ac yn cytuno', en: 'I understand and agree' },
    },
  ],
  errors: {
    empty: {
      cy: 'Ticiwch y blwch i ddweud eich bod yn deall ac yn cytuno',
      en: 'Tick the box to say that you understand and agree',
    },
  },
} as const satisfies ChoicesQuestion;

/** What goes with the application: evidence where the council cannot check by itself, and the declaration. */
export const sendingQuestions = (settings: Settings) => ({ evidence: evidenceOf(settings), agreement });
