import type { Council } from '@patrwm/service-server';

/** An invented council: no place in Wales has this name. */
export const council: Council = {
  name: { cy: 'Cyngor Aberwennol', en: 'Aberwennol Council' },
  home: { cy: '/cy', en: '/en' },
  theme: 'aberwennol',
  contact: {
    phone: '01632 960 123',
    email: 'ysgolion@aberwennol.example',
    page: { cy: '/cy/contact', en: '/en/contact' },
  },
  links: [
    { text: { cy: 'Cysylltu â ni', en: 'Contact us' }, href: { cy: '/cy/contact', en: '/en/contact' } },
    { text: { cy: 'Cwcis', en: 'Cookies' }, href: { cy: '/cy/cookies', en: '/en/cookies' } },
    { text: { cy: 'Preifatrwydd', en: 'Privacy' }, href: { cy: '/cy/privacy', en: '/en/privacy' } },
    { text: { cy: 'Llyfrgell batrymau', en: 'Pattern library' }, href: { cy: '/storybook/', en: '/storybook/' } },
  ],
  phase: {
    tag: { cy: 'Enghraifft', en: 'Example' },
    before: { cy: 'Cyngor dychmygol yw hwn. ', en: 'This council is invented. ' },
    link: {
      text: { cy: 'Dysgwch beth sydd y tu ôl iddo', en: 'See what is behind it' },
      href: { cy: '/storybook/', en: '/storybook/' },
    },
  },
  copyright: { cy: '© Cyngor Aberwennol', en: '© Aberwennol Council' },
};
