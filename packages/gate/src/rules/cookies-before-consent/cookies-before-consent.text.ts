import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cwcis cyn i neb gytuno',
    en: 'Cookies before anybody agreed',
  },
  what: {
    cy: 'Edrychir ar y cwcis sydd wedi’u gosod ar ôl i’r dudalen lwytho, cyn pwyso dim. Dim ond eu henwau a gedwir.',
    en: 'The cookies that are set once the page has loaded, before anything is pressed, are looked at. Only their names are kept.',
  },
  why: {
    cy: 'Rhaid i bobl gael gwybod a chael dewis cyn eu dilyn. Mae cwcis hysbysebu a mesur yn eu dilyn o dudalen i dudalen.',
    en: 'People must be told and have a choice before they are followed. Cookies for advertising and measuring follow them from page to page.',
  },
  mend: {
    cy: 'Gosodwch y cwci ar ôl i’r person gytuno. Os na all y gwasanaeth weithio hebddo, rhowch ei enw yn `necessaryCookies` ac yn y dudalen gwcis.',
    en: 'Set the cookie after the person has agreed. If the service cannot work without it, put its name in `necessaryCookies` and on the cookies page.',
  },
  sure: {
    cy: 'Wrth eu henwau yr adwaenir cwcis mesur a hysbysebu. Ers Chwefror 2026 caiff ystadegau’r gwasanaeth ei hun fod heb gydsyniad os dywedir hynny wrth bobl ac os gallant wrthod; ni all peiriant weld hynny. Ni roddir bai ar gwcis sesiwn y gwasanaeth ei hun. Cyngor yw cwci anhysbys sy’n aros.',
    en: 'Cookies for measuring and advertising are known by their names. Since February 2026 statistics of the service’s own may be without consent if people are told and can object; a machine cannot see that. The service’s own session cookies are not blamed. An unknown cookie that stays is advice.',
  },
};
