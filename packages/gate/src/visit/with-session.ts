import type { CDPSession } from 'playwright-core';
import type { Visit } from '../rule.ts';

/** Works with a session of its own: the browser lets go of what it was made to pretend when that ends. */
export async function withSession<Result>(visit: Visit, work: (session: CDPSession) => Promise<Result>): Promise<Result> {
  const session = await visit.page.context().newCDPSession(visit.page);
  try {
    return await work(session);
  } finally {
    await session.detach().catch(() => undefined);
  }
}
