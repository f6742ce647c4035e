import type { CDPSession, Frame } from 'playwright-core';

/** What a runner's own style sheet does not undo; the top layer is above it, whatever transforms its ancestors have. */
const whole =
  'all: revert !important; position: fixed !important; inset: 0 !important; width: 100vw !important; height: 100vh !important; max-width: none !important; max-height: none !important; border: 0 !important; margin: 0 !important; padding: 0 !important; transform: none !important; scale: none !important';

/** A frame that fills the window for a while. */
export interface Stage {
  /** The frame, as the browser knows it. */
  readonly id: string;
  /** Puts it back. */
  readonly leave: () => Promise<void>;
}

/**
 * Lets a frame fill the window of its page: then the window's size is the frame's, and a picture of the page is one of the frame.
 * It is not loaded again, so what a test has done in it stays.
 */
export async function fillWindow(session: CDPSession, frame: Frame): Promise<Stage> {
  const holder = await frame.frameElement();
  const had = await holder.evaluate((element, css) => {
    const iframe = element as HTMLIFrameElement;
    const kept = { style: iframe.getAttribute('style'), popover: iframe.getAttribute('popover') };
    iframe.setAttribute('style', css);
    iframe.popover = 'manual';
    iframe.showPopover();
    return kept;
  }, whole);
  const id = await frameId(session, frame);
  return {
    id,
    leave: async () => {
      await holder.evaluate((element, { style, popover }) => {
        const iframe = element as HTMLIFrameElement;
        iframe.hidePopover();
        for (const [name, value] of [
          ['style', style],
          ['popover', popover],
        ] as const)
          if (value === null) iframe.removeAttribute(name);
          else iframe.setAttribute(name, value);
      }, had);
      await holder.dispose();
    },
  };
}

/** Playwright does not tell a frame's own id: it is found by the frame's place among its parent's. */
async function frameId(session: CDPSession, frame: Frame): Promise<string> {
  const way: number[] = [];
  for (let each = frame, parent = each.parentFrame(); parent; each = parent, parent = each.parentFrame())
    way.unshift(parent.childFrames().indexOf(each));
  const { frameTree } = await session.send('Page.getFrameTree');
  let at = frameTree;
  for (const index of way) at = at.childFrames?.[index] ?? at;
  return at.frame.id;
}
