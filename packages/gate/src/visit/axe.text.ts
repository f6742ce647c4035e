import type { Bilingual } from '../bilingual.ts';

/** What each of axe's rules means when it is broken, in a sentence: axe-core has no Welsh of its own. */
export const axeWords: Readonly<Record<string, Bilingual>> = {
  accesskeys: {
    cy: 'Mae dwy elfen yn rhannu’r un bysell lwybr (`accesskey`).',
    en: 'Two elements share one `accesskey`.',
  },
  'area-alt': {
    cy: 'Nid oes testun amgen gan ran o fap delwedd y gellir ei dewis.',
    en: 'A part of an image map that can be chosen has no text alternative.',
  },
  'aria-allowed-attr': {
    cy: 'Mae gan yr elfen briodoledd ARIA nad yw ei rôl yn ei ganiatáu.',
    en: 'The element has an ARIA attribute that its role does not allow.',
  },
  'aria-allowed-role': {
    cy: 'Nid yw’r rôl ARIA hon yn addas i’r elfen.',
    en: 'This ARIA role does not suit the element.',
  },
  'aria-braille-equivalent': {
    cy: 'Mae priodoledd braille heb yr un peth mewn geiriau.',
    en: 'A braille attribute has no equivalent in words.',
  },
  'aria-command-name': {
    cy: 'Nid oes enw gan fotwm, dolen neu eitem dewislen a wnaed ag ARIA.',
    en: 'A button, link or menu item made with ARIA has no name.',
  },
  'aria-conditional-attr': {
    cy: 'Defnyddir priodoledd ARIA mewn ffordd nad yw’n ddilys i’r rôl hon.',
    en: 'An ARIA attribute is used in a way that does not hold for this role.',
  },
  'aria-deprecated-role': {
    cy: 'Nid yw’r rôl ARIA hon yn cael ei defnyddio mwyach.',
    en: 'This ARIA role is no longer in use.',
  },
  'aria-dialog-name': {
    cy: 'Nid oes enw gan y blwch deialog.',
    en: 'The dialog has no name.',
  },
  'aria-hidden-body': {
    cy: 'Mae’r dudalen gyfan wedi’i chuddio rhag technoleg gynorthwyol.',
    en: 'The whole page is hidden from assistive technology.',
  },
  'aria-hidden-focus': {
    cy: 'Gall y ffocws fynd i rywbeth sydd wedi’i guddio rhag technoleg gynorthwyol.',
    en: 'Focus can go to something that is hidden from assistive technology.',
  },
  'aria-input-field-name': {
    cy: 'Nid oes enw gan faes a wnaed ag ARIA.',
    en: 'A field made with ARIA has no name.',
  },
  'aria-meter-name': {
    cy: 'Nid oes enw gan y mesurydd.',
    en: 'The meter has no name.',
  },
  'aria-progressbar-name': {
    cy: 'Nid oes enw gan y bar cynnydd.',
    en: 'The progress bar has no name.',
  },
  'aria-prohibited-attr': {
    cy: 'Mae gan yr elfen briodoledd ARIA sydd wedi’i wahardd iddi, felly fe’i hanwybyddir.',
    en: 'The element has an ARIA attribute that is forbidden for it, so it is ignored.',
  },
  'aria-required-attr': {
    cy: 'Mae priodoledd ARIA y mae’r rôl hon yn gofyn amdano ar goll.',
    en: 'An ARIA attribute that this role asks for is missing.',
  },
  'aria-required-children': {
    cy: 'Nid yw’r plant y mae’r rôl hon yn gofyn amdanynt yn yr elfen.',
    en: 'The element does not hold the children that its role asks for.',
  },
  'aria-required-parent': {
    cy: 'Nid yw’r elfen o fewn y rhiant y mae ei rôl yn gofyn amdano.',
    en: 'The element is not within the parent that its role asks for.',
  },
  'aria-roledescription': {
    cy: 'Mae disgrifiad o rôl ar elfen heb rôl.',
    en: 'A description of a role is on an element without one.',
  },
  'aria-roles': {
    cy: 'Nid yw gwerth `role` yn rôl ARIA.',
    en: 'The value of `role` is not an ARIA role.',
  },
  'aria-tab-name': {
    cy: 'Nid oes enw gan y tab.',
    en: 'The tab has no name.',
  },
  'aria-text': {
    cy: 'Mae elfen `role="text"` yn cynnwys rhywbeth y gall y ffocws fynd iddo.',
    en: 'An element with `role="text"` holds something that focus can go to.',
  },
  'aria-toggle-field-name': {
    cy: 'Nid oes enw gan flwch ticio, botwm radio neu switsh a wnaed ag ARIA.',
    en: 'A checkbox, radio button or switch made with ARIA has no name.',
  },
  'aria-tooltip-name': {
    cy: 'Nid oes enw gan y cyngor sy’n ymddangos.',
    en: 'The tooltip has no name.',
  },
  'aria-treeitem-name': {
    cy: 'Nid oes enw gan eitem yn y goeden.',
    en: 'An item of the tree has no name.',
  },
  'aria-valid-attr-value': {
    cy: 'Nid yw gwerth priodoledd ARIA yn ddilys.',
    en: 'The value of an ARIA attribute is not valid.',
  },
  'aria-valid-attr': {
    cy: 'Nid oes priodoledd ARIA o’r enw hwn.',
    en: 'There is no ARIA attribute of this name.',
  },
  'audio-caption': {
    cy: 'Nid oes trac capsiynau gan y sain.',
    en: 'The audio has no captions track.',
  },
  'autocomplete-valid': {
    cy: 'Nid yw gwerth `autocomplete` yn ddilys ar gyfer y maes hwn.',
    en: 'The value of `autocomplete` is not valid for this field.',
  },
  'avoid-inline-spacing': {
    cy: 'Mae bylchau’r testun wedi’u gosod fel na all person eu newid.',
    en: 'The text’s spacing is set so that a person cannot change it.',
  },
  blink: {
    cy: 'Mae testun sy’n fflachio yn y dudalen.',
    en: 'The page has text that blinks.',
  },
  'button-name': {
    cy: 'Nid oes enw gan y botwm.',
    en: 'The button has no name.',
  },
  bypass: {
    cy: 'Nid oes ffordd i neidio heibio’r hyn sy’n ailadrodd ar bob tudalen.',
    en: 'There is no way to skip what repeats on every page.',
  },
  'color-contrast': {
    cy: 'Nid oes digon o gyferbyniad rhwng y testun a’i gefndir.',
    en: 'There is not enough contrast between the text and what is behind it.',
  },
  'css-orientation-lock': {
    cy: 'Mae’r dudalen wedi’i chloi i un ffordd o ddal y ddyfais.',
    en: 'The page is locked to one way of holding the device.',
  },
  'definition-list': {
    cy: 'Mae rhestr `dl` yn cynnwys rhywbeth heblaw ei thermau a’u diffiniadau, mewn trefn.',
    en: 'A `dl` list holds something other than its terms and their definitions, in order.',
  },
  dlitem: {
    cy: 'Mae term neu ddiffiniad y tu allan i restr `dl`.',
    en: 'A term or a definition stands outside a `dl` list.',
  },
  'document-title': {
    cy: 'Nid oes teitl gan y dudalen.',
    en: 'The page has no title.',
  },
  'duplicate-id-aria': {
    cy: 'Mae dwy elfen yn rhannu `id` y mae label neu ARIA yn cyfeirio ato.',
    en: 'Two elements share an `id` that a label or ARIA points at.',
  },
  'empty-heading': {
    cy: 'Mae’r pennawd yn wag.',
    en: 'The heading is empty.',
  },
  'empty-table-header': {
    cy: 'Mae pennawd colofn neu res yn wag.',
    en: 'The heading of a column or row is empty.',
  },
  'focus-order-semantics': {
    cy: 'Gall y ffocws fynd i elfen heb rôl addas.',
    en: 'Focus can go to an element without a fitting role.',
  },
  'form-field-multiple-labels': {
    cy: 'Mae gan y maes fwy nag un label.',
    en: 'The field has more than one label.',
  },
  'frame-focusable-content': {
    cy: 'Ni all y bysellfwrdd gyrraedd cynnwys y ffrâm, oherwydd ei `tabindex`.',
    en: 'The keyboard cannot reach what is in the frame, because of its `tabindex`.',
  },
  'frame-tested': {
    cy: 'Ni ellid darllen cynnwys y ffrâm hon.',
    en: 'What is in this frame could not be read.',
  },
  'frame-title-unique': {
    cy: 'Mae dwy ffrâm yn rhannu’r un enw.',
    en: 'Two frames share one name.',
  },
  'frame-title': {
    cy: 'Nid oes enw gan y ffrâm.',
    en: 'The frame has no name.',
  },
  'heading-order': {
    cy: 'Mae lefel y pennawd yn neidio.',
    en: 'The level of the heading skips one.',
  },
  'hidden-content': {
    cy: 'Mae cynnwys cudd na ellid ei wirio.',
    en: 'There is hidden content that could not be checked.',
  },
  'html-has-lang': {
    cy: 'Nid yw’r dudalen yn dweud ym mha iaith y mae (`lang`).',
    en: 'The page does not say what language it is in (`lang`).',
  },
  'html-lang-valid': {
    cy: 'Nid yw iaith y dudalen (`lang`) yn god iaith dilys.',
    en: 'The page’s language (`lang`) is not a valid code.',
  },
  'html-xml-lang-mismatch': {
    cy: 'Mae `lang` ac `xml:lang` y dudalen yn wahanol.',
    en: 'The page’s `lang` and `xml:lang` differ.',
  },
  'image-alt': {
    cy: 'Nid oes testun amgen gan y llun.',
    en: 'The image has no text alternative.',
  },
  'image-redundant-alt': {
    cy: 'Mae testun amgen y llun yn ailadrodd y testun wrth ei ymyl.',
    en: 'The image’s text alternative repeats the text beside it.',
  },
  'input-button-name': {
    cy: 'Nid oes enw gan y botwm.',
    en: 'The button has no name.',
  },
  'input-image-alt': {
    cy: 'Nid oes testun amgen gan y botwm llun.',
    en: 'The image button has no text alternative.',
  },
  'label-content-name-mismatch': {
    cy: 'Nid yw’r enw y mae technoleg gynorthwyol yn ei glywed yn cynnwys y testun a welir, felly ni ellir ei ddweud wrth reolaeth lais.',
    en: 'The name that assistive technology hears does not hold the text that is seen, so it cannot be said to voice control.',
  },
  'label-title-only': {
    cy: 'Nid oes label i’w weld gan y maes.',
    en: 'The field has no label to be seen.',
  },
  label: {
    cy: 'Nid oes label gan y maes.',
    en: 'The field has no label.',
  },
  'landmark-banner-is-top-level': {
    cy: 'Mae’r pennyn o fewn tirnod arall.',
    en: 'The banner is within another landmark.',
  },
  'landmark-complementary-is-top-level': {
    cy: 'Mae’r bar ochr o fewn tirnod arall.',
    en: 'The aside is within another landmark.',
  },
  'landmark-contentinfo-is-top-level': {
    cy: 'Mae’r troedyn o fewn tirnod arall.',
    en: 'The footer is within another landmark.',
  },
  'landmark-main-is-top-level': {
    cy: 'Mae’r prif gynnwys o fewn tirnod arall.',
    en: 'The main content is within another landmark.',
  },
  'landmark-no-duplicate-banner': {
    cy: 'Mae mwy nag un pennyn yn y dudalen.',
    en: 'The page has more than one banner.',
  },
  'landmark-no-duplicate-contentinfo': {
    cy: 'Mae mwy nag un troedyn yn y dudalen.',
    en: 'The page has more than one footer.',
  },
  'landmark-no-duplicate-main': {
    cy: 'Mae mwy nag un prif gynnwys yn y dudalen.',
    en: 'The page has more than one main landmark.',
  },
  'landmark-one-main': {
    cy: 'Nid oes tirnod prif gynnwys yn y dudalen.',
    en: 'The page has no main landmark.',
  },
  'landmark-unique': {
    cy: 'Mae dau dirnod o’r un math heb enwau gwahanol.',
    en: 'Two landmarks of one kind have no names to tell them apart.',
  },
  'link-in-text-block': {
    cy: 'Dim ond lliw sy’n gwahaniaethu’r ddolen oddi wrth y testun o’i chwmpas.',
    en: 'Only colour tells the link from the text around it.',
  },
  'link-name': {
    cy: 'Nid oes enw gan y ddolen.',
    en: 'The link has no name.',
  },
  list: {
    cy: 'Mae rhestr yn cynnwys rhywbeth heblaw ei heitemau.',
    en: 'A list holds something other than its items.',
  },
  listitem: {
    cy: 'Mae eitem y tu allan i restr.',
    en: 'An item stands outside a list.',
  },
  marquee: {
    cy: 'Mae testun sy’n rhedeg yn y dudalen.',
    en: 'The page has text that runs along.',
  },
  'meta-refresh': {
    cy: 'Mae’r dudalen yn ei hail-lwytho’i hun, neu’n symud, heb ofyn.',
    en: 'The page reloads itself, or goes elsewhere, without asking.',
  },
  'meta-viewport-large': {
    cy: 'Ni all person chwyddo’r dudalen i bum gwaith ei maint.',
    en: 'A person cannot enlarge the page to five times its size.',
  },
  'meta-viewport': {
    cy: 'Ni all person chwyddo’r dudalen.',
    en: 'A person cannot enlarge the page.',
  },
  'nested-interactive': {
    cy: 'Mae un rheolydd o fewn rheolydd arall.',
    en: 'One control is within another.',
  },
  'no-autoplay-audio': {
    cy: 'Mae sain yn dechrau ar ei phen ei hun.',
    en: 'Sound starts by itself.',
  },
  'object-alt': {
    cy: 'Nid oes testun amgen gan y gwrthrych.',
    en: 'The object has no text alternative.',
  },
  'p-as-heading': {
    cy: 'Mae paragraff wedi’i wneud i edrych fel pennawd.',
    en: 'A paragraph is made to look like a heading.',
  },
  'page-has-heading-one': {
    cy: 'Nid oes pennawd lefel un yn y dudalen.',
    en: 'The page has no heading of level one.',
  },
  'presentation-role-conflict': {
    cy: 'Mae’r elfen wedi’i nodi’n addurn, ond ni ellir ei hanwybyddu.',
    en: 'The element is marked as decoration, but cannot be ignored.',
  },
  region: {
    cy: 'Mae cynnwys y tu allan i bob tirnod.',
    en: 'Some content is outside every landmark.',
  },
  'role-img-alt': {
    cy: 'Nid oes testun amgen gan elfen sydd wedi’i nodi’n llun.',
    en: 'An element marked as an image has no text alternative.',
  },
  'scope-attr-valid': {
    cy: 'Defnyddir `scope` yn anghywir mewn tabl.',
    en: '`scope` is used wrongly in a table.',
  },
  'scrollable-region-focusable': {
    cy: 'Ni all y bysellfwrdd sgrolio’r rhan hon.',
    en: 'The keyboard cannot scroll this part.',
  },
  'select-name': {
    cy: 'Nid oes enw gan y gwymplen.',
    en: 'The drop-down list has no name.',
  },
  'server-side-image-map': {
    cy: 'Mae map delwedd na ellir ei ddefnyddio â bysellfwrdd.',
    en: 'There is an image map that a keyboard cannot use.',
  },
  'skip-link': {
    cy: 'Nid yw’r ddolen neidio yn arwain at ddim.',
    en: 'The skip link leads nowhere.',
  },
  'summary-name': {
    cy: 'Nid oes enw gan yr hyn sy’n agor y manylion.',
    en: 'What opens the details has no name.',
  },
  'svg-img-alt': {
    cy: 'Nid oes testun amgen gan y llun SVG.',
    en: 'The SVG image has no text alternative.',
  },
  tabindex: {
    cy: 'Mae `tabindex` uwchlaw sero yn newid trefn y ffocws.',
    en: 'A `tabindex` above zero changes the order of focus.',
  },
  'table-duplicate-name': {
    cy: 'Mae crynodeb a chapsiwn y tabl yr un fath.',
    en: 'The table’s summary and caption are the same.',
  },
  'table-fake-caption': {
    cy: 'Defnyddir cell i roi capsiwn i’r tabl.',
    en: 'A cell is used to give the table a caption.',
  },
  'target-size': {
    cy: 'Mae’r targed yn llai na 24 picsel, ac yn rhy agos at un arall.',
    en: 'The target is smaller than 24 pixels, and too close to another.',
  },
  'td-has-header': {
    cy: 'Nid oes pennawd gan gell mewn tabl mawr.',
    en: 'A cell of a large table has no heading.',
  },
  'td-headers-attr': {
    cy: 'Mae `headers` cell yn cyfeirio at rywbeth nad yw’n bennawd yn yr un tabl.',
    en: 'A cell’s `headers` points at something that is no heading of the same table.',
  },
  'th-has-data-cells': {
    cy: 'Mae pennawd tabl heb gelloedd sy’n perthyn iddo.',
    en: 'A heading of the table has no cells that belong to it.',
  },
  'valid-lang': {
    cy: 'Nid yw’r `lang` ar ran o’r dudalen yn god iaith dilys.',
    en: 'The `lang` on a part of the page is not a valid code.',
  },
  'video-caption': {
    cy: 'Nid oes capsiynau gan y fideo.',
    en: 'The video has no captions.',
  },
};
