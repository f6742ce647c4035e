// The free school meals service walked on the server alone, over the port: enough routes to meet every page, in turn in Welsh and English.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { createServiceServer, serve, type ServiceServer, type Serving, type Submission } from '@patrwm/service-server';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { fieldsOf } from './every-page.ts';
import { Resident } from './resident.ts';
import { keyOf, pageOf } from './route.ts';
import { witnessesOf } from './witnesses.ts';

const storage = mkdtempSync(path.join(tmpdir(), 'patrwm-routes-'));
const sent: Submission[] = [];
let server: ServiceServer;
let serving: Serving;
before(async () => {
  server = createServiceServer({
    journeys: [{ journey, referencePrefix: 'FSM' }],
    council: { name: { cy: 'Cyngor Aberwennol', en: 'Aberwennol Council' }, home: { cy: '/cy', en: '/en' }, contact: {} },
    statement: { status: 'untested', site: 'aberwennol.example', preparedOn: '2026-11-21', reviewedOn: '2026-11-21', responseDays: 10 },
    storage,
    log: () => undefined,
    deliveries: [{ name: 'test', deliver: (submission) => Promise.resolve(void sent.push(submission)) }],
    rates: { pages: { burst: 1e6, perMinute: 1e6 }, posts: { burst: 1e6, perMinute: 1e6 } },
    outboxInterval: 0,
  });
  serving = await serve((...asked) => server.fetch(...asked), { port: 0 });
});
after(async () => {
  await serving.close();
  await server.close();
  rmSync(storage, { recursive: true, force: true });
});

test('routes that meet every page come to their end on the server', async () => {
  const pages = new Set<string>();
  const witnesses = witnessesOf(journey).filter(({ route }) => {
    const fresh = route.filter((key) => !pages.has(key));
    fresh.forEach((key) => pages.add(key));
    return fresh.length > 0;
  });
  let applications = 0;
  for (const [index, witness] of witnesses.entries()) {
    const language = index % 2 === 0 ? 'cy' : 'en';
    const resident = new Resident(`http://127.0.0.1:${String(serving.port)}`);
    let seen = await resident.open(`/${language}/${journey.id}`);
    const met: string[] = [];
    for (let steps = 0; steps < 80; steps += 1) {
      const key = keyOf(journey, seen.url.pathname);
      const routePage = pageOf(journey, key);
      met.push(key);
      assert.equal(seen.status, 200, `${key}: ${seen.document.querySelector('patrwm-error-summary')?.text ?? ''}`);
      assert.equal(seen.document.querySelector('html')?.getAttribute('lang'), language);
      if (routePage.page.kind === 'exit') break;
      if (routePage.page.kind === 'confirm') {
        applications += 1;
        break;
      }
      seen = await resident.send(seen, fieldsOf(routePage, witness, seen));
    }
    const end = pageOf(journey, met.at(-1) ?? '').page.kind;
    assert.ok(end === 'exit' || end === 'confirm', `witness ${String(index)} ended on ${met.at(-1) ?? ''}`);
    for (const key of witness.route) assert.ok(met.includes(key), `witness ${String(index)} did not meet ${key}`);
  }
  await server.outbox.run();
  assert.equal(sent.length, applications);
  assert.ok(applications > 0);
});
