import type { Bilingual } from '@patrwm/language';

export const supportLinks: Bilingual = { cy: 'Dolenni cymorth', en: 'Support links' };

/** The links that every service has, in the order they stand. */
export const footerLinks: Readonly<Record<'accessibility' | 'cookies' | 'privacy' | 'contact', Bilingual>> = {
  accessibility: { cy: 'Datganiad hygyrchedd', en: 'Accessibility statement' },
  cookies: { cy: 'Cwcis', en: 'Cookies' },
  privacy: { cy: 'Preifatrwydd', en: 'Privacy' },
  contact: { cy: 'Cysylltwch â ni', en: 'Contact us' },
};
