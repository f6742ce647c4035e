import { PNG } from 'pngjs';
import type { CDPSession } from 'playwright-core';
import type { Visit } from '../rule.ts';

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of a part of the page, in its coordinates, as it stands: nothing is stopped or hidden for it. `beyond` where it leaves the window. */
export async function shot(session: CDPSession, { x, y, width, height }: Clip, beyond = false): Promise<PNG> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x, y, width, height, scale: 1 },
    captureBeyondViewport: beyond,
    optimizeForSpeed: true,
  });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

/** Works with a session of its own: the browser lets go of what it was made to pretend when that ends. */
export async function withSession<Result>(visit: Visit, work: (session: CDPSession) => Promise<Result>): Promise<Result> {
  const session = await visit.page.context().newCDPSession(visit.page);
  try {
    return await work(session);
  } finally {
    await session.detach().catch(() => undefined);
  }
}
