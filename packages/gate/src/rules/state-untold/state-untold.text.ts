import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Botwm sy’n dweud ei gyflwr',
    en: 'A button tells its state',
  },
  what: {
    cy: 'Pwysir botymau nad ydynt yn anfon ffurflen, lle caniateir hynny. Os yw’r wasg yn dangos rhywbeth yn ei le, a’r nesaf yn ei guddio, edrychir a yw’r botwm yn dweud p’un. Edrychir hefyd ar fotymau sy’n newid eu golwg eu hunain, ac ar ddewislen y sgrin gul.',
    en: 'Buttons that send no form are pressed, where that is allowed. Where a press shows something in place and the next one hides it, it is looked at whether the button says which. So are buttons that change their own looks, and the menu of the narrow screen.',
  },
  why: {
    cy: 'Mae person dall yn clywed “botwm”, yn ei bwyso, ac nid yw’n clywed dim: ni ŵyr fod rhan o’r dudalen wedi agor, neu fod y dewis wedi’i wneud.',
    en: 'A blind person hears “button”, presses it, and hears nothing: not that a part of the page has opened, nor that the choice is made.',
  },
  mend: {
    cy: 'Rhowch `aria-expanded="false"` ar y botwm a’i newid i `true` pan fydd y rhan ar agor, neu defnyddiwch `<details>`. Ar gyfer dewis ymlaen neu i ffwrdd, rhowch `aria-pressed` neu flwch ticio.',
    en: 'Give the button `aria-expanded="false"` and change it to `true` while the part is open, or use `<details>`. For something that is on or off, give `aria-pressed` or use a tick box.',
  },
  sure: {
    cy: 'Pwysir bedair gwaith, ac nid yw’n fethiant oni bai bod yr un peth yn dod ac yn mynd bob tro. Mae enw sy’n newid (“Dangos”, “Cuddio”), ffocws sy’n symud i’r hyn a agorodd, rhanbarth byw, deialog a thabiau yn iawn. Golwg sy’n newid yn unig: rhybudd. Ni phwysir botymau sy’n dileu, yn talu nac yn allgofnodi.',
    en: 'It is pressed four times, and it is no failure unless the same thing comes and goes each time. A name that changes (“Show”, “Hide”), focus that moves into what opened, a live region, a dialog and tabs are right. Looks alone that change are a warning. Buttons that delete, pay or sign out are not pressed.',
  },
};
