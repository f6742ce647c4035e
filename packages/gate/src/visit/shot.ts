import { PNG } from 'pngjs';
import type { CDPSession } from 'playwright-core';
import type { Box } from '../keyboard/stop.ts';

/** A picture of a part of the page, in its coordinates, as it stands: nothing is stopped or hidden for it. `beyond` where it leaves the window. */
export async function shot(session: CDPSession, { x, y, width, height }: Box, beyond = false): Promise<PNG> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x, y, width, height, scale: 1 },
    captureBeyondViewport: beyond,
    optimizeForSpeed: true,
  });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}
