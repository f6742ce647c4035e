import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Gweithredu drwy symud y ddyfais',
    en: 'Acting by moving the device',
  },
  what: {
    cy: 'Lle mae’r dudalen yn gwrando am symudiad y ddyfais, esgusir ei hysgwyd a’i gogwyddo, a gwylir a yw’r dudalen yn ateb.',
    en: 'Where the page listens for the device’s movement, it is made to seem shaken and tilted, and it is watched whether the page answers.',
  },
  why: {
    cy: 'Ni all pobl â’u dyfais ynghlwm wrth gadair olwyn, na phobl â chryndod, ysgwyd dyfais yn ôl y gofyn; gall cryndod wneud hynny heb ei fwriadu.',
    en: 'People whose device is fixed to a wheelchair, and people with a tremor, cannot shake a device on demand; a tremor may do it unmeant.',
  },
  mend: {
    cy: 'Rhowch fotwm sy’n gwneud yr un peth, a ffordd i ddiffodd yr ateb i symudiad.',
    en: 'Give a button that does the same, and a way to turn the answer to movement off.',
  },
  sure: {
    cy: 'Rhybudd yn unig, oherwydd ni all peiriant wybod a oes botwm sy’n gwneud yr un peth. Nid yw gwrando heb ateb yn cyfrif, na throi’r sgrin.',
    en: 'A warning only, for a machine cannot know whether there is a button that does the same. Listening without an answer does not count, nor does turning the screen.',
  },
};
