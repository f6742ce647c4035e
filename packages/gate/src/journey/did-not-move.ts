import type { Page } from 'playwright-core';
import type { Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { standingOf } from './standing.ts';

/** Why a journey stopped, and what was on the page where it did. */
export async function didNotMove(page: Page, why: Bilingual): Promise<GateError> {
  const { title, heading, errors, held } = await standingOf(page).catch(() => ({ title: '', heading: '', errors: [], held: [] }));
  const name = heading || title || page.url().replace(/[?#].*/, '');
  const said = (errors.length ? errors : held).map((each) => `“${each}”`).join(', ');
  return new GateError('did-not-move', {
    cy: `Ni chyrhaeddwyd y cam hwn: ${why.cy}. Y dudalen oedd “${name}”.${said ? ` Roedd yn dweud: ${said}.` : ''}`,
    en: `This step was not reached: ${why.en}. The page was “${name}”.${said ? ` It said: ${said}.` : ''}`,
  });
}
