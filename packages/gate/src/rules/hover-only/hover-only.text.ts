import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dewislenni y mae’r llygoden yn unig yn eu dangos',
    en: 'Menus that only the mouse shows',
  },
  what: {
    cy: 'Pwyntir at yr hyn a all ddangos rhagor, ac edrychir pa ddolenni a botymau sy’n ymddangos. Yna rhoddir y ffocws yn yr un lle, a phwysir `Enter`, y bylchwr a’r saeth i lawr, i weld a ydynt yn dod felly hefyd.',
    en: 'What may show more is pointed at, and it is seen which links and buttons appear. Then the focus is put in the same place, and `Enter`, Space and the down arrow are pressed, to see whether they come in that way too.',
  },
  why: {
    cy: 'Nid yw is-ddewislen sy’n agor wrth bwyntio yn bod i bobl sy’n defnyddio bysellfwrdd, switsh neu reolaeth lais, nac ar sgrin gyffwrdd.',
    en: 'A submenu that opens on pointing is not there for people who use a keyboard, a switch or voice control, nor on a touch screen.',
  },
  mend: {
    cy: 'Rhowch fotwm ag `aria-expanded` wrth ymyl y ddolen i agor yr is-ddewislen, neu o leiaf ychwanegwch `:focus-within` at bob `:hover`: `li:hover ul, li:focus-within ul { display: block }`.',
    en: 'Give a button with `aria-expanded` beside the link that opens the submenu, or at the least add `:focus-within` to every `:hover`: `li:hover ul, li:focus-within ul { display: block }`.',
  },
  sure: {
    cy: 'Rhybudd a roddir lle mae’r hyn y pwyntir ato yn ddolen i dudalen: gall y dudalen honno restru’r un dolenni. Nid yw dolen sydd hefyd i’w gweld mewn man arall yn cyfrif. Edrychir ar wyth lle ar dudalen, un o bob math.',
    en: 'There is a warning where what is pointed at is a link to a page: that page may list the same links. A link that can be seen elsewhere too does not count. Eight places of a page are looked at, one of each kind.',
  },
};
