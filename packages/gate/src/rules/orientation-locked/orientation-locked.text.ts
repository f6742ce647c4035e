import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Tudalen ar gyfer un cyfeiriad o’r sgrin',
    en: 'A page for one way of holding the screen',
  },
  what: {
    cy: 'Ar sgrin lydan ac ar sgrin dal, edrychir a yw prif gynnwys y dudalen wedi’i droi ar ei ochr mewn un ffordd ac nid yn y llall, neu a yw neges yn gofyn i’r person droi’r ddyfais.',
    en: 'On a wide and on a tall screen it is seen whether the page’s main content is turned on its side one way and not the other, or whether a message asks the person to turn the device.',
  },
  why: {
    cy: 'Mae dyfais rhai pobl wedi’i gosod ar gadair olwyn neu fwrdd, ac ni allant ei throi.',
    en: 'Some people’s device is fixed to a wheelchair or a table, and they cannot turn it.',
  },
  mend: {
    cy: 'Tynnwch `transform: rotate(90deg)` o `@media (orientation: …)`, a gadewch i’r cynnwys lapio.',
    en: 'Take `transform: rotate(90deg)` out of `@media (orientation: …)`, and let the content wrap.',
  },
  sure: {
    cy: 'Gall fod un cyfeiriad yn hanfodol, fel bysellau offeryn cerdd, ond nid yw hynny’n digwydd ar wefan cyngor. Dim ond rhybudd a roddir am neges. Ni welir yr hyn y mae sgript yn ei gloi ar ddyfais go iawn.',
    en: 'One way may be essential, such as for the keys of an instrument, though not on a council’s site. There is only a warning for a message. What a script locks on a real device is not seen.',
  },
};
