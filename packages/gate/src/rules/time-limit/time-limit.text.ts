import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Terfynau amser',
    en: 'Time limits',
  },
  what: {
    cy: 'Edrychir am sgriptiau sy’n newid y dudalen ar ôl ysbaid, ac am amser yn cyfrif i lawr, heb fotwm i ofyn am fwy.',
    en: 'Scripts that change the page after a while, and time counting down, with no button to ask for more, are looked for.',
  },
  why: {
    cy: 'Mae rhai pobl yn darllen, yn teipio neu’n deall yn arafach ac yn colli’r cyfan.',
    en: 'Some people read, type or understand more slowly, and lose everything.',
  },
  mend: {
    cy: 'Rhybuddiwch mewn da bryd a rhowch fotwm i ymestyn yr amser, neu tynnwch y terfyn.',
    en: 'Warn in good time and give a button that extends the time, or take the limit away.',
  },
  sure: {
    cy: 'Nid yw terfynau’r gweinydd i’w gweld. Mae `axe` yn barnu `meta refresh`. Gall rhai terfynau fod yn hanfodol, megis arwerthiant.',
    en: 'A server’s limits are not seen. `axe` judges `meta refresh`. Some limits may be essential, such as an auction’s.',
  },
};
