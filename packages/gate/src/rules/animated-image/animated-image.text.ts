import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Lluniau sy’n symud',
    en: 'Pictures that move',
  },
  what: {
    cy: 'Darllenir lluniau `GIF` a `WebP` y dudalen, fel y mae’r porwr wedi’u derbyn, i weld am faint o eiliadau y maent yn symud.',
    en: 'The page’s GIF and WebP pictures are read, as the browser has them, to see for how many seconds they move.',
  },
  why: {
    cy: 'Mae llun sy’n symud heb stopio yn tynnu sylw pobl sydd â diffyg canolbwyntio neu anabledd dysgu oddi ar y testun wrth ei ymyl.',
    en: 'A picture that moves without end takes people with ADHD or a learning disability away from the text beside it.',
  },
  mend: {
    cy: 'Defnyddiwch fideo â botwm oedi, neu lun llonydd. Fel arall, gadewch i’r llun stopio o fewn pum eiliad.',
    en: 'Use a video with a pause button, or a still picture. Otherwise let the picture stop within five seconds.',
  },
  sure: {
    cy: 'Mae’r amser yn sicr. Gall fod ffordd i’w oedi na ellir ei hadnabod, felly rhybudd ydyw. Ni fernir lluniau bach, delweddau cefndir na mathau eraill o ffeil.',
    en: 'The time is certain. There may be a way to pause it that cannot be recognised, so it is a warning. Small pictures, backgrounds and other kinds of file are not judged.',
  },
};
