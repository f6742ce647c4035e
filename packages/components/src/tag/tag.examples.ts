import type { Example } from '../element/example.ts';
import { tagTemplate, type TagColour } from './tag.template.ts';

const texts: Readonly<Record<TagColour, { cy: string; en: string }>> = {
  grey: { cy: 'Heb ddechrau', en: 'Not started' },
  blue: { cy: 'Newydd', en: 'New' },
  green: { cy: 'Wedi’i dderbyn', en: 'Received' },
  yellow: { cy: 'Ar y gweill', en: 'In progress' },
  red: { cy: 'Wedi’i wrthod', en: 'Refused' },
};

export const examples: readonly Example[] = (Object.keys(texts) as TagColour[]).map((colour) => ({
  name: colour,
  template: (language) => tagTemplate({ colour, text: texts[colour][language] }),
}));
