import type { Context, Journey } from '@patrwm/journey';
import type { Address, AddressQuery, AddressResult } from '@patrwm/components/address-lookup/template';
import type { Contact } from '@patrwm/journey-view';
import type { Bilingual } from '@patrwm/language';
import type { TemplateResult } from 'lit';
import type { StatementOptions } from './accessibility-statement.ts';
import type { AnalyticsSink } from './analytics.ts';
import type { Destination } from './destination.ts';
import type { Logger } from './log.ts';
import type { Rate } from './rate-limit.ts';

/** A link whose words and address differ by language. */
export interface BilingualLink {
  readonly text: Bilingual;
  readonly href: Bilingual;
}

/** Who offers the service: what stands around every page. */
export interface Council {
  readonly name: Bilingual;
  /** The council's home page. */
  readonly home: Bilingual;
  /** Written on `<html data-theme>`. */
  readonly theme?: string;
  readonly logo?: TemplateResult;
  readonly logoHasName?: boolean;
  readonly contact: Contact;
  /** Footer links after the accessibility statement, which is always there: cookies, privacy. */
  readonly links?: readonly BilingualLink[];
  /** A line above the content: the phase, and a sentence around a link. `before` and `after` keep their own spaces. */
  readonly phase?: { readonly tag: Bilingual; readonly before?: Bilingual; readonly link: BilingualLink; readonly after?: Bilingual };
  readonly copyright?: Bilingual;
}

/** What every page links to. */
export interface Assets {
  /** Addresses of module scripts. */
  readonly scripts?: readonly string[];
  /** Addresses of stylesheets. */
  readonly styles?: readonly string[];
  /** Address of the icon. */
  readonly icon?: string;
  /** Serves this folder on disk under `url`. Leave out when something else serves them. */
  readonly folder?: string;
  /** Defaults to `/assets/`. */
  readonly url?: string;
}

/** One service. */
export interface HostedJourney {
  readonly journey: Journey;
  /** Letters at the front of every reference: `FSM`. */
  readonly referencePrefix: string;
  /** Where the service begins: its start page, for back links and "start again". Defaults to its first page. */
  readonly start?: Bilingual;
  readonly functions?: Context['functions'];
}

/** Where addresses come from. `AddressLookup` and `AddressByUprn` of `@patrwm/address` fit. */
export interface Addresses {
  readonly lookup: (query: AddressQuery) => Promise<AddressResult>;
  readonly byUprn: (uprn: string) => Promise<Address | undefined>;
  /** Which edition of whose data `byUprn` reads. Stored with an address that was searched for in the browser. */
  readonly about?: () => { readonly epoch?: string; readonly supplier?: string };
  /** Where the browser may look addresses up itself. */
  readonly endpoint?: string;
}

/** Looks at a file before it is kept. Rejects when it cannot tell: the file is then not kept and the person is asked to try again. */
export type FileScanner = (bytes: Uint8Array, file: { readonly type: string }) => Promise<'clean' | 'infected'>;

export interface ServiceServerOptions {
  readonly journeys: readonly HostedJourney[];
  readonly council: Council;
  /** Folder for the database, the uploaded files and, unless `keys` is given, the key. Made when it is not there. */
  readonly storage: string;
  /** Each 32 bytes, the current one first. Defaults to `PATRWM_KEY`, or a file `key` made in `storage` at the first start. */
  readonly keys?: readonly Uint8Array[];
  readonly addresses?: Addresses;
  readonly deliveries?: readonly Destination[];
  readonly statement: StatementOptions;
  readonly assets?: Assets;
  /** Origin that people see, such as `https://forms.bro-enfys.example`. Without it, the request's own. */
  readonly baseUrl?: string;
  /** How many proxies stand in front and write `X-Forwarded-For`. 0: none is believed. */
  readonly trustedProxies?: number;
  /** Every page says that the service is closed for now. */
  readonly maintenance?: boolean | (() => boolean);
  /** Minutes that an unsent journey is kept after the last page sent. At least 60. */
  readonly sessionMinutes?: number;
  /** Days that a delivered submission is kept here. Defaults to 30. */
  readonly keepSubmissionsDays?: number;
  /** Per client. Many residents can share one address, so be generous. */
  readonly rates?: { readonly pages?: Rate; readonly posts?: Rate; readonly api?: Rate };
  /** Other origins whose pages hold `<patrwm-journey>` and may post JSON. None by default. */
  readonly apiOrigins?: readonly string[];
  readonly scan?: FileScanner;
  readonly analytics?: AnalyticsSink;
  readonly log?: Logger;
  /** Epoch milliseconds. Tests choose the time. */
  readonly now?: () => number;
  /** Milliseconds between looks at the outbox; 0 leaves it to `outbox.run()`. Defaults to 5,000. */
  readonly outboxInterval?: number;
}
