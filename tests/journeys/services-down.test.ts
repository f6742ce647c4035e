// What a council depends on fails: the address service, the disk that takes deliveries, the back office. The resident goes on
// by hand and has her confirmation; what could not be delivered arrives once it can, once.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { languages, todayInLondon } from '@patrwm/language';
import { folder, webhook, type ServiceServerOptions } from '@patrwm/service-server';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { launch, openPage } from './chromium.ts';
import { mainText, Resident } from './resident.ts';
import { runCouncil, type RunningCouncil } from './running-council.ts';
import { keyAt, walkTo, witnessThrough } from './witness-walk.ts';

const witness = witnessThrough('account');
const unavailable = {
  cy: 'Nid yw’r gwasanaeth chwilio am gyfeiriad ar gael ar hyn o bryd.',
  en: 'The address search is not available at the moment.',
} as const;
const typed = { line1: 'Tŷ Gwyn', town: 'Aberwennol', postcode: 'LL79 1AA' } as const;

async function withCouncil(service: Partial<ServiceServerOptions>, work: (council: RunningCouncil) => Promise<void>): Promise<void> {
  const council = await runCouncil({ service });
  try {
    await work(council);
  } finally {
    await council.close();
  }
}
const arrive = ({ fetch }: RunningCouncil): Resident => new Resident('http://localhost:3000', fetch);

/** The clock of those who wait: noon, so that no wait runs into another day. */
const noon = Date.parse(`${todayInLondon(new Date())}T12:00:00Z`);

const fail = (): Promise<never> => Promise.reject(new Error('down'));
const hang = (): Promise<never> => new Promise(() => undefined);
for (const [what, never] of [
  ['fails', fail],
  ['does not answer', hang],
] as const) {
  test(`the address service ${what}: typed by hand, by page loads`, { timeout: 60_000 }, async () => {
    await withCouncil({ addresses: { lookup: never, byUprn: never, endpoint: '/addresses' } }, async (council) => {
      await Promise.all(
        languages.map(async (language) => {
          const resident = arrive(council);
          const page = await walkTo(resident, language, witness, 'home');
          const searched = await resident.send(page, { 'home-postcode': [typed.postcode] }, ['home-action', 'find']);
          assert.equal(searched.status, 200);
          assert.equal(searched.document.querySelector('html')?.getAttribute('lang'), language);
          assert.ok(mainText(searched).includes(unavailable[language]), mainText(searched));
          const fields = { 'home-line1': [typed.line1], 'home-town': [typed.town], 'home-manual-postcode': [typed.postcode] };
          // A mistake first: the way by hand has its own errors while the search is down.
          const refused = await resident.send(searched, { ...fields, 'home-town': [''] });
          assert.equal(refused.status, 422);
          assert.equal(refused.document.querySelector('[name="home-line1"]')?.getAttribute('value'), typed.line1);
          const next = await resident.send(refused, fields);
          assert.equal(keyAt(next), 'contact');
          const confirmation = await resident.send(await walkTo(resident, language, witness));
          assert.equal(keyAt(confirmation), 'confirm');
        }),
      );
      for (const payload of await council.delivered()) {
        const home = payload.answers.find(({ question }) => question === 'home')?.value as { source: string; reason: string; town: string };
        assert.deepEqual([home.source, home.reason, home.town], ['manual', 'unavailable', 'Aberwennol']);
      }
    });
  });
}

test('the address service is down: typed by hand, in a browser', { timeout: 120_000 }, async () => {
  const browser = await launch();
  try {
    await withCouncil({ addresses: { lookup: fail, byUprn: fail, endpoint: '/addresses' } }, async (council) => {
      for (const language of languages) {
        for (const scripts of [true, false]) {
          const resident = new Resident(council.origin);
          await walkTo(resident, language, witness, 'home');
          const { context, page } = await openPage(browser, { javaScriptEnabled: scripts });
          await context.addCookies([...resident.cookies].map(([name, value]) => ({ name, value, url: council.origin })));
          await page.route('**/addresses', (route) => route.abort());
          await page.goto(`${council.origin}/${language}/${journey.id}/home`);
          const find = page.getByRole('button', { name: language === 'cy' ? /^Dod o hyd i/ : /^Find/ });
          await page
            .getByLabel(language === 'cy' ? 'Cod post' : 'Postcode', { exact: true })
            .first()
            .fill(typed.postcode);
          await find.click();
          await page.getByText(unavailable[language]).first().waitFor();
          await page.getByLabel(language === 'cy' ? 'Llinell cyfeiriad 1' : 'Address line 1').fill(typed.line1);
          await page.getByLabel(language === 'cy' ? 'Tref neu ddinas' : 'Town or city').fill(typed.town);
          await page
            .getByLabel(language === 'cy' ? 'Cod post' : 'Postcode', { exact: true })
            .last()
            .fill(typed.postcode);
          await page
            .getByRole('button', { name: language === 'cy' ? 'Parhau' : 'Continue', exact: true })
            .last()
            .click();
          await page.waitForURL(`**/${journey.id}/contact`);
          await context.close();
        }
      }
    });
  } finally {
    await browser.close();
  }
});

/** Sends an application and gives its reference; the resident is told that it has arrived, whatever happens behind. */
async function apply(council: RunningCouncil): Promise<string> {
  const resident = arrive(council);
  const confirmation = await resident.send(await walkTo(resident, 'cy', witness));
  assert.equal(keyAt(confirmation), 'confirm');
  assert.equal(confirmation.status, 200);
  await council.service.outbox.run();
  return /FSM-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(mainText(confirmation))?.[0] ?? '';
}

const versionFolder = `${journey.id}@${String(journey.version)}`;
const submissionIn = (place: string, reference: string): { reference?: string } =>
  JSON.parse(readFileSync(path.join(place, versionFolder, reference, 'submission.json'), 'utf8')) as { reference?: string };

test('the folder for deliveries is not a folder: kept, tried again, delivered once it is', { timeout: 60_000 }, async () => {
  const place = path.join(mkdtempSync(path.join(tmpdir(), 'patrwm-delivered-')), 'delivered');
  writeFileSync(place, 'in the way');
  let late = 0;
  await withCouncil({ now: () => noon + late, deliveries: [folder({ path: place })] }, async (council) => {
    const reference = await apply(council);
    const [waiting] = council.service.outbox.status();
    assert.deepEqual([waiting?.delivered, waiting?.waiting, waiting?.mostAttempts], [0, 1, 1]);
    assert.match(waiting?.problem ?? '', /^[A-Z]+$/);
    assert.equal(council.service.health().outbox[0]?.waiting, 1);
    rmSync(place);
    // Not before its time: a destination that is down is not knocked at without pause.
    await council.service.outbox.run();
    assert.equal(existsSync(place), false);
    late += 60_000;
    await council.service.outbox.run();
    assert.equal(submissionIn(place, reference).reference, reference);
    assert.equal(council.service.outbox.status()[0]?.waiting, 0);
  });
  rmSync(path.dirname(place), { recursive: true });
});

/** A file system of one megabyte, where this machine lets one be made. */
function smallDisk(): string | undefined {
  const place = mkdtempSync(path.join(tmpdir(), 'patrwm-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    rmSync(place, { recursive: true });
    return undefined;
  }
}

test('the disk for deliveries is full: kept, nothing half written, delivered once there is room', { timeout: 60_000 }, async (context) => {
  const disk = smallDisk();
  if (disk === undefined) return context.skip('no file system can be mounted here; it takes root');
  try {
    let late = 0;
    await withCouncil({ now: () => noon + late, deliveries: [folder({ path: path.join(disk, 'delivered') })] }, async (council) => {
      const first = await apply(council);
      const csv = path.join(disk, 'delivered', `${versionFolder}.csv`);
      const before = readFileSync(csv, 'utf8');
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(path.join(disk, 'filling'), Buffer.alloc(bavail * bsize));
      const second = await apply(council);
      assert.equal(council.service.outbox.status()[0]?.problem, 'ENOSPC');
      assert.deepEqual(readdirSync(path.join(disk, 'delivered', versionFolder)), [first]);
      assert.equal(readFileSync(csv, 'utf8'), before);
      rmSync(path.join(disk, 'filling'));
      late += 60_000;
      await council.service.outbox.run();
      assert.equal(submissionIn(path.join(disk, 'delivered'), second).reference, second);
      const after = readFileSync(csv, 'utf8');
      assert.ok(after.startsWith(before) && after.includes(second));
      assert.equal(after.split('\r\n').length, 4, 'a head, two rows and an end');
    });
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
});

test('the folder may not be written to: she has her confirmation all the same', { timeout: 60_000 }, async (context) => {
  // Root may write anywhere but on a disk that is read-only.
  const root = process.getuid?.() === 0;
  const disk = root ? smallDisk() : undefined;
  if (root && disk === undefined) return context.skip('root may write anywhere, and no file system can be mounted here');
  const place = disk ?? mkdtempSync(path.join(tmpdir(), 'patrwm-delivered-'));
  try {
    if (disk) execFileSync('mount', ['-o', 'remount,ro', disk]);
    else chmodSync(place, 0o500);
    await withCouncil({ deliveries: [folder({ path: path.join(place, 'delivered') })] }, async (council) => {
      assert.match(await apply(council), /^FSM-/);
      // Node says ENOENT where it cannot make a folder on a disk that is read-only.
      assert.match(council.service.outbox.status()[0]?.problem ?? '', /^(EROFS|EACCES|ENOENT)$/);
    });
  } finally {
    if (disk) execFileSync('umount', [disk]);
    rmSync(place, { recursive: true });
  }
});

test('the back office is down, then slow to say yes, then up: it gets each application once', { timeout: 60_000 }, async () => {
  const received: { readonly key: string; readonly body: { reference: string } }[] = [];
  let answer = 503;
  const office = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (answer === 200)
        received.push({
          key: String(request.headers['idempotency-key']),
          body: JSON.parse(Buffer.concat(chunks).toString()) as { reference: string },
        });
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => office.listen(0, '127.0.0.1', resolve));
  const { port } = office.address() as { port: number };
  await new Promise((resolve) => office.close(resolve));
  let late = 0;
  const good = mkdtempSync(path.join(tmpdir(), 'patrwm-delivered-'));
  const deliveries = [webhook({ url: `http://127.0.0.1:${String(port)}/`, secret: 'example', timeout: 2000 }), folder({ path: good })];
  await withCouncil({ now: () => noon + late, deliveries }, async (council) => {
    const reference = await apply(council);
    const waiting = (): number | undefined => council.service.outbox.status().find(({ destination }) => destination === 'webhook')?.waiting;
    assert.equal(waiting(), 1);
    // One that is down holds up no other.
    assert.equal(submissionIn(good, reference).reference, reference);
    await new Promise<void>((resolve) => office.listen(port, '127.0.0.1', resolve));
    late += 60_000;
    await council.service.outbox.run();
    assert.equal(waiting(), 1, 'a 503 is no receipt');
    answer = 200;
    late += 60_000;
    await council.service.outbox.run();
    assert.equal(waiting(), 0);
    late += 3_600_000;
    await council.service.outbox.run();
    assert.deepEqual(
      received.map(({ body }) => body.reference),
      [reference],
    );
    assert.match(received[0]?.key ?? '', /^[0-9a-f-]{36}$/);
  });
  office.closeAllConnections();
  await new Promise((resolve) => office.close(resolve));
  rmSync(good, { recursive: true });
});
