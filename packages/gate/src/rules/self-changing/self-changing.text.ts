import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cynnwys sy’n newid ohono’i hun',
    en: 'Content that changes by itself',
  },
  what: {
    cy: 'Lle mae carwsél, neu sgript yn y dudalen sy’n gweithio bob hyn a hyn, gwylir y dudalen am wyth eiliad heb gyffwrdd â dim, i weld a yw’r hyn a welir yn newid, ac a oes botwm i’w oedi.',
    en: 'Where there is a carousel, or a script in the page that works every so often, the page is watched for eight seconds with nothing touched, to see whether what is seen changes, and whether there is a button to pause it.',
  },
  why: {
    cy: 'Mae’r geiriau’n mynd cyn i bobl sy’n darllen yn araf, neu’n chwyddo’r sgrin, gyrraedd eu diwedd; ac mae’r newid yn tynnu’r sylw oddi ar y gweddill.',
    en: 'The words go before people who read slowly, or magnify the screen, come to their end; and the change draws the mind away from the rest.',
  },
  mend: {
    cy: 'Peidiwch â’i droi ohono’i hun: rhowch fotymau “Nesaf” a “Blaenorol”. Os oes rhaid, rhowch fotwm “Oedi” o’i flaen.',
    en: 'Do not let it turn by itself: give buttons “Next” and “Previous”. If it must, put a button “Pause” before it.',
  },
  sure: {
    cy: 'Rhybudd: ni all peiriant wybod a yw’r newid yn hanfodol. Nid yw rhanbarthau byw, clociau, na’r hyn sy’n cyrraedd wrth i’r dudalen lwytho yn cyfrif. Ni welir carwsél sy’n troi’n arafach nag wyth eiliad.',
    en: 'A warning: a machine cannot know whether the change is essential. Live regions, clocks, and what arrives while the page loads do not count. A carousel that turns more slowly than eight seconds is not seen.',
  },
};
