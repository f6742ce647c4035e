import type { Bilingual } from '../bilingual.ts';

/** Why a page told nothing, and what to do about it. The key is the code of the `NotTested`. */
export const guardWords = {
  'wrong-status': (status: number): Bilingual => ({
    cy: `Atebodd y gweinydd ${String(status)}. Trwsiwch y dudalen, neu dynnwch hi o’r rhestr.`,
    en: `The server answered ${String(status)}. Mend the page, or take it off the list.`,
  }),
  'needs-sign-in': (status: number): Bilingual => ({
    cy: `Mae’r dudalen yn gofyn am fewngofnodi (${String(status)}). Rhowch gyflwr wedi’i fewngofnodi neu sgript fewngofnodi yn y ffurfweddiad.`,
    en: `The page asks for a sign-in (${String(status)}). Give a signed-in state or a sign-in script in the configuration.`,
  }),
  redirected: (to: string): Bilingual => ({
    cy: `Aeth y cyfeiriad i ${to}, felly ni wiriwyd y dudalen y gofynnwyd amdani. Rhowch y cyfeiriad terfynol os dyna oedd y bwriad.`,
    en: `The address went to ${to}, so the page that was asked for was not checked. Give the final address if that was meant.`,
  }),
  'signed-out': (to: string): Bilingual => ({
    cy: `Anfonwyd yr ymweliad i dudalen fewngofnodi, ${to}. Rhowch gyflwr wedi’i fewngofnodi neu sgript fewngofnodi yn y ffurfweddiad.`,
    en: `The visit was sent to a sign-in page, ${to}. Give a signed-in state or a sign-in script in the configuration.`,
  }),
  'redirect-loop': (): Bilingual => ({
    cy: 'Mae’r cyfeiriad yn ailgyfeirio ato’i hun heb ddiwedd. Cywirwch yr ailgyfeirio ar y gweinydd.',
    en: 'The address redirects to itself without end. Correct the redirects on the server.',
  }),
  unreachable: (why: string): Bilingual => ({
    cy: `Ni ellid cyrraedd y gweinydd (${why}). A yw wedi’i gychwyn? Gall \`--start\` ei gychwyn.`,
    en: `The server could not be reached (${why}). Is it started? \`--start\` can start it.`,
  }),
  'bad-certificate': (why: string): Bilingual => ({
    cy: `Nid yw’r porwr yn ymddiried yn nhystysgrif y gweinydd (${why}). Ar gyfer gweinydd prawf, rhowch \`--ignore-certificates\`.`,
    en: `The browser does not trust the server’s certificate (${why}). For a test server, give \`--ignore-certificates\`.`,
  }),
  timeout: (seconds: number): Bilingual => ({
    cy: `Ni orffennodd y dudalen o fewn ${String(seconds)} eiliad. Gwnewch hi’n gyflymach, neu rhowch fwy o amser â \`--timeout\`.`,
    en: `The page did not finish within ${String(seconds)} seconds. Make it faster, or give it more time with \`--timeout\`.`,
  }),
  crashed: (): Bilingual => ({
    cy: 'Chwalodd y dudalen y tab. Edrychwch am sgript neu lun sy’n defnyddio’r cof i gyd.',
    en: 'The page crashed its tab. Look for a script or an image that takes all the memory.',
  }),
  'too-large': (size: string): Bilingual => ({
    cy: `Mae’r ddogfen yn rhy fawr i’w gwirio (${size}). Rhannwch hi’n dudalennau.`,
    en: `The document is too large to check (${size}). Divide it into pages.`,
  }),
  'not-html': (type: string): Bilingual => ({
    cy: `Nid tudalen HTML yw hon ond ${type}. Tynnwch hi o’r rhestr; nid yw’r offeryn hwn yn darllen ffeiliau o’r fath.`,
    en: `This is not an HTML page but ${type}. Take it off the list; this gate does not read such files.`,
  }),
  'started-download': (): Bilingual => ({
    cy: 'Ffeil i’w lawrlwytho sydd yn y cyfeiriad hwn, nid tudalen. Tynnwch hi o’r rhestr.',
    en: 'This address holds a file to download, not a page. Take it off the list.',
  }),
  'script-error': (text: string): Bilingual => ({
    cy: `Methodd sgript y dudalen: “${text}”. Gwiriwyd yr hyn oedd yno, ond efallai nad dyna’r dudalen gyfan.`,
    en: `A script of the page failed: “${text}”. What was there was checked, but it may not be the whole page.`,
  }),
  'empty-main': (): Bilingual => ({
    cy: 'Nid oedd dim i’w weld yn y dudalen: dim testun, lluniau na meysydd. Efallai na ddechreuodd ei sgript.',
    en: 'There was nothing to be seen in the page: no text, images or fields. Its script may not have started.',
  }),
  'canvas-only': (): Bilingual => ({
    cy: 'Nid yw’r dudalen ond cynfas sydd wedi’i beintio. Ni all peiriant ei darllen, na darllenydd sgrin ychwaith.',
    en: 'The page is only a painted canvas. A machine cannot read it, nor can a screen reader.',
  }),
  'error-page': (title: string): Bilingual => ({
    cy: `Tudalen gwall yw hon, yn ôl ei theitl: “${title}”. Atebodd y gweinydd fel pe bai popeth yn iawn.`,
    en: `This is an error page, by its title: “${title}”. The server answered as if all was well.`,
  }),
  'wrong-language': (found: string, wanted: string): Bilingual => ({
    cy: `Disgwyliwyd tudalen “${wanted}”, ond mae’r dudalen yn dweud mai “${found}” yw ei hiaith.`,
    en: `A page in “${wanted}” was expected, but the page says that its language is “${found}”.`,
  }),
  'form-refused': (status: number): Bilingual => ({
    cy: `Anfonwyd ffurflen, ac ${status ? `atebodd y gweinydd ${String(status)}` : 'nid atebodd y gweinydd'}, felly ni welwyd y gwallau y mae’n eu rhoi. A yw’r gwasanaeth y tu ôl i’r ffurflen ar waith?`,
    en: `A form was sent, and the server ${status ? `answered ${String(status)}` : 'did not answer'}, so the errors that it gives were not seen. Is the service behind the form running?`,
  }),
  'did-not-move': (why: string): Bilingual => ({
    cy: `Ni chyrhaeddwyd y cam hwn: ${why}`,
    en: `This step was not reached: ${why}`,
  }),
  'rule-broke': (rule: string, why: string): Bilingual => ({
    cy: `Ni allai rheol ${rule} orffen ar y dudalen hon (${why}).`,
    en: `The rule ${rule} could not finish on this page (${why}).`,
  }),
  'state-failed': (state: string, why: string): Bilingual => ({
    cy: `Ni ellid rhoi’r dudalen yn y cyflwr “${state}” (${why}).`,
    en: `The page could not be put into the state “${state}” (${why}).`,
  }),
  'canary-silent': (): Bilingual => ({
    cy: 'Ni chafodd y peiriant hyd i’r beiau ar ei dudalen brawf ei hun, felly ni ellir ymddiried yn ei dawelwch. Gwiriwch y porwr a’r gosodiad.',
    en: 'The engine did not find the faults of its own test page, so its silence cannot be trusted. Check the browser and the installation.',
  }),
  stopped: (): Bilingual => ({
    cy: 'Stopiwyd y rhediad cyn cyrraedd y dudalen hon.',
    en: 'The run was stopped before it came to this page.',
  }),
} as const;
