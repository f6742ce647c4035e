import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cynnwys heb ei ddiogelu ar dudalen ddiogel',
    en: 'Unprotected content on a protected page',
  },
  what: {
    cy: 'Ar dudalen `https`, edrychir am sgriptiau, arddulliau, fframiau, lluniau a ffurflenni sy’n mynd dros `http`.',
    en: 'On an `https` page, scripts, styles, frames, pictures and forms that go over `http` are looked for.',
  },
  why: {
    cy: 'Mae porwyr yn gwrthod y sgript neu’r ffrâm, ac mae’r dudalen yn torri; mae ffurflen yn anfon atebion yn agored.',
    en: 'Browsers refuse the script or frame and the page breaks; a form sends answers in the open.',
  },
  mend: {
    cy: 'Newidiwch `http:` yn `https:`, neu defnyddiwch gyfeiriad heb westeiwr.',
    en: 'Change `http:` to `https:`, or use an address without a host.',
  },
  sure: {
    cy: 'Methiant yw’r hyn y mae porwyr yn ei wrthod, a ffurflen agored. Rhybudd yw llun, gan fod porwyr yn rhoi cynnig ar `https` yn gyntaf.',
    en: 'What browsers refuse, and an open form, is a failure. A picture is a warning, because browsers try `https` first.',
  },
};
