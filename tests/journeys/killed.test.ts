// A server that dies in the middle: the resident goes on where she was, with the page that she had open. And one that is
// told to stop leaves nothing behind.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { languages } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { mainText, Resident } from './resident.ts';
import { pageOf } from './route.ts';
import { lendGazetteer } from './running-council.ts';
import { witnessFields } from './witness-fields.ts';
import { keyAt, walkTo, witnessThrough } from './witness-walk.ts';

const program = path.resolve(import.meta.dirname, '../../packages/example-council/src/serve.ts');

interface Running {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly port: string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** A group of its own, so that whatever it starts can be looked for. */
async function start(storage: string, port = '0'): Promise<Running> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: port, PATRWM_DATA: storage },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer): void => {
      said += data.toString();
      const ready = /^Ready: (http:\/\/localhost:\d+)\/$/m.exec(said);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(({ code, signal }) => reject(new Error(`It ended with ${String(code ?? signal)}: ${said}`)));
  });
  return { child, origin, port: new URL(origin).port, ended };
}

/** No process of its group is left. */
function isGone({ child }: Running): boolean {
  try {
    process.kill(-(child.pid ?? 0), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function withStorage(work: (storage: string, begun: Running[]) => Promise<void>): Promise<void> {
  const storage = mkdtempSync(path.join(tmpdir(), 'patrwm-killed-'));
  const begun: Running[] = [];
  lendGazetteer(storage);
  try {
    await work(storage, begun);
  } finally {
    for (const each of begun) if (!isGone(each)) process.kill(-(each.child.pid ?? 0), 'SIGKILL');
    await Promise.all(begun.map(({ ended }) => ended));
    rmSync(storage, { recursive: true, force: true });
  }
}

const witness = witnessThrough('earnings-two', 'partner-details', 'account');

for (const language of languages) {
  test(`killed in the middle, she goes on where she was (${language})`, { timeout: 180_000 }, async () => {
    await withStorage(async (storage, begun) => {
      const first = await start(storage);
      begun.push(first);
      const resident = new Resident(first.origin);
      const open = await walkTo(resident, language, witness, 'partner-details');
      // One more page is on its way when it happens: it is stored whole or not at all.
      const answers = witnessFields(journey, witness, pageOf(journey, 'partner-details'), 1);
      const onItsWay = resident.send(open, answers).catch(() => undefined);
      setTimeout(() => process.kill(-(first.child.pid ?? 0), 'SIGKILL'), 5);
      assert.deepEqual(await first.ended, { code: null, signal: 'SIGKILL' });
      await onItsWay;

      const second = await start(storage, first.port);
      begun.push(second);
      const back = new Resident(second.origin, undefined, resident.cookies);
      const where = await back.open(`/${language}/${journey.id}`);
      assert.ok(['partner-details', 'children/1/child-details'].includes(keyAt(where)), keyAt(where));
      assert.equal(where.document.querySelector('html')?.getAttribute('lang'), language);
      // What she had answered is there, and the page that was open when it happened still sends.
      const name = await back.open(`/${language}/${journey.id}/your-name`);
      assert.equal(name.document.querySelector('#first-names')?.getAttribute('value'), witness.progress.answers.questions['first-names']);
      const next = await back.send(open, answers);
      assert.equal(keyAt(next), 'children/1/child-details');
      assert.equal(next.status, 200);
      const confirmation = await back.send(await walkTo(back, language, witness));
      assert.equal(keyAt(confirmation), 'confirm');
      assert.match(mainText(confirmation), /FSM-[0-9A-Z]{4}-[0-9A-Z]{4}/);

      // Killed again straight after: the confirmation is still there, and nothing is sent twice.
      process.kill(-(second.child.pid ?? 0), 'SIGKILL');
      await second.ended;
      const third = await start(storage, first.port);
      begun.push(third);
      const again = await new Resident(third.origin, undefined, back.cookies).open(`/${language}/${journey.id}/confirm`);
      assert.equal(mainText(again), mainText(confirmation));
    });
  });
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends it: exit 0, no process left, the port free`, { timeout: 120_000 }, async () => {
    await withStorage(async (storage, begun) => {
      const running = await start(storage);
      begun.push(running);
      // A browser keeps its connection open; that must not keep the server.
      assert.equal((await fetch(`${running.origin}/health`)).status, 200);
      running.child.kill(signal);
      assert.deepEqual(await running.ended, { code: 0, signal: null });
      assert.ok(isGone(running));
      await assert.rejects(fetch(`${running.origin}/health`));
    });
  });
}
