import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Mesur cyn i neb gytuno',
    en: 'Measuring before anybody agreed',
  },
  what: {
    cy: 'Edrychir a yw’r dudalen, wrth lwytho a chyn pwyso dim, yn gofyn am sgriptiau neu’n anfon at wasanaethau mesur a hysbysebu hysbys.',
    en: 'Does the page, as it loads and before anything is pressed, ask for scripts of, or send to, known services for measuring and advertising?',
  },
  why: {
    cy: 'Mae’r cwmni arall yn cael gwybod pwy sy’n darllen am ba gymorth, cyn i’r person gael dewis.',
    en: 'The other company learns who reads about which help, before the person has had a choice.',
  },
  mend: {
    cy: 'Llwythwch y sgript ar ôl cael cydsyniad, neu mesurwch ar eich gweinydd eich hun heb adnabod neb.',
    en: 'Load the script after consent, or measure on your own server without identifying anybody.',
  },
  sure: {
    cy: 'Adwaenir y gwasanaethau wrth eu gwesteiwyr a’u llwybrau. Cyngor yw mesur ar barth y gwasanaeth ei hun, megis `Matomo`, gan y gall hynny fod heb gydsyniad.',
    en: 'The services are known by their hosts and paths. Measuring on the service’s own domain, such as with `Matomo`, is advice, for that may be without consent.',
  },
};
