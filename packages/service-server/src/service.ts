import type { Language } from '@patrwm/language';
import type { AnalyticsSink } from './analytics.ts';
import type { Keyring } from './encryption.ts';
import type { Hosted } from './hosted-journey.ts';
import type { Logger } from './log.ts';
import type { Addresses, Assets, Council, FileScanner } from './options.ts';
import type { Outbox } from './outbox.ts';
import type { Sessions } from './sessions.ts';
import type { Submissions } from './submissions.ts';
import type { Uploads } from './uploads.ts';

/** What every request of one server works with. */
export interface Service {
  readonly council: Council;
  readonly assets: Assets;
  readonly keyring: Keyring;
  readonly sessions: Sessions;
  readonly submissions: Submissions;
  readonly uploads: Uploads;
  readonly outbox: Outbox;
  /** Names of the destinations that each submission goes to. */
  readonly destinations: readonly string[];
  readonly addresses: Addresses | undefined;
  readonly scan: FileScanner | undefined;
  readonly analytics: AnalyticsSink;
  readonly log: Logger;
  readonly now: () => number;
  readonly sessionMinutes: number;
}

/** What is written to the log about one request: never anything that someone typed. */
export interface LogDetail {
  route: string;
  journey?: string;
  page?: string;
  language?: Language;
  outcome?: string;
}

/** One request to a journey, by one person. */
export interface Visit {
  readonly service: Service;
  readonly hosted: Hosted;
  readonly request: Request;
  readonly language: Language;
  /** Empty for the journey's own address. */
  readonly key: string;
  /** The session's secret. New, and not yet stored anywhere, on a first visit. */
  readonly cookie: string;
  readonly origin: string;
  readonly secure: boolean;
  /** The page was opened from the check page: its back link leads there. */
  readonly fromCheck: boolean;
  readonly detail: LogDetail;
  /** Shows the page again with what was typed, should the answers fail to be stored. */
  rescue?: () => Response;
}
