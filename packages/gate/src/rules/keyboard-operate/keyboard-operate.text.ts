import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Rheolyddion sy’n ateb y bysellau',
    en: 'Controls answer the keys',
  },
  what: {
    cy: 'Ar bob elfen sy’n cymryd ffocws ac sy’n rheolydd o waith llaw, pwysir `Enter` ac yna’r bylchwr, ac yna clicir arni, gan wylio a yw’r dudalen yn ateb.',
    en: 'On each element that takes focus and is a control made by hand, `Enter` and then Space are pressed, and then it is clicked, while watching whether the page answers.',
  },
  why: {
    cy: 'Mae’n cyrraedd y botwm, yn clywed “botwm”, yn pwyso `Enter`, ac nid oes dim yn digwydd.',
    en: 'A person comes to the button, hears “button”, presses `Enter`, and nothing happens.',
  },
  mend: {
    cy: 'Defnyddiwch `<button>`, sy’n ateb y ddwy fysell ei hun. Fel arall, gwrandewch am `keydown` hefyd.',
    en: 'Use `<button>`, which answers both keys itself. Otherwise listen for `keydown` too.',
  },
  sure: {
    cy: 'Dim ond pan fydd clic yn gwneud rhywbeth ac nad yw’r naill fysell na’r llall yn gwneud dim y mae’n fethiant. Un o bob math a brofir. Ni fernir yr hyn nad yw clic yn gwneud dim iddo. Rhybudd yw dolen sy’n dweud mai botwm ydyw heb ateb y bylchwr.',
    en: 'It is a failure only when a click does something and neither key does anything. One of each kind is tried. What a click does nothing to is not judged. A link that says it is a button without answering Space is a warning.',
  },
};
