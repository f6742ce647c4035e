import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ceisiadau at westeiwyr eraill',
    en: 'Requests to other hosts',
  },
  what: {
    cy: 'Rhestrir pob gwesteiwr y tu allan i barth y gwasanaeth y mae’r dudalen yn gofyn iddo am rywbeth wrth lwytho.',
    en: 'Each host outside the service’s own domain that the page asks for something as it loads is listed.',
  },
  why: {
    cy: 'Mae pob un yn cael gwybod pwy sy’n ymweld ac â pha dudalen, a gall sgript ganddo ddarllen popeth sydd ar y dudalen.',
    en: 'Each of them learns who visits which page, and a script of theirs can read everything on the page.',
  },
  mend: {
    cy: 'Gweinwch y ffeil o’ch parth eich hun, neu rhowch y gwesteiwr yn `allowHosts` pan fydd hynny wedi’i asesu a’i gofnodi.',
    en: 'Serve the file from your own domain, or put the host in `allowHosts` once that is assessed and written down.',
  },
  sure: {
    cy: 'Mae’r cais yn sicr. Ni all peiriant wybod a oes cytundeb. Rhybudd yw sgript, cyngor yw’r gweddill. Mae is-barthau yn rhan o’r gwasanaeth.',
    en: 'The request is certain. A machine cannot know whether there is a contract. A script is a warning, the rest is advice. Sub-domains are part of the service.',
  },
};
