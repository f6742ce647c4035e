import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { outwardCode } from '@patrwm/address';
import { AddressServerError } from '../address-server-error.ts';
import { IndexWriter } from '../index-writer.ts';
import type { Checkpoint } from './checkpoint.ts';
import { compose } from './compose.ts';
import type { LoadOptions, LoadPlan } from './load.ts';
import type { ProgressClock } from './progress.ts';
import { recordsVersion, type RecordStore } from './records.ts';
import { Skipped, type LeftOutCount } from './report.ts';
import { readRetired } from './retired-postcodes.ts';
import { identity, retiredIn, type InUse } from './swap.ts';

/** Refuses a load with too many rows at fault. */
export function refuseFaults({ skipped, rows }: Checkpoint, { maxSkipped = 0.1, allow }: LoadOptions): void {
  const counted = new Skipped(skipped);
  const { faults } = counted;
  if (faults <= rows * maxSkipped || allow?.includes('skipped')) return;
  const worst = counted.worst.map(
    ({ reason, count, at }) => `${String(count)} ${reason} (${at[0]?.file ?? ''}:${String(at[0]?.line ?? 0)})`,
  );
  throw new AddressServerError(
    'too-many-skipped',
    `${String(faults)} of ${String(rows)} rows are at fault: ${worst.join(', ')}. Mend the file, or allow as many.`,
    skipped,
  );
}

/** Writes the new index and, but for a dry run, puts it in use. Closes the records, whole, when it is about to. */
export async function writeIndex(
  store: RecordStore,
  leftOut: LeftOutCount,
  plan: LoadPlan,
  inUse: InUse | undefined,
  { index, dryRun, signal, maxShrink = 0.2, allow, retired }: LoadOptions,
  clock: ProgressClock,
): Promise<number> {
  const total = store.properties;
  const writer = new IndexWriter(index);
  let committing = false;
  try {
    clock.begin('writing', 0, 0);
    let seen = 0;
    const districts = new Set<string>();
    for (const address of compose(store, leftOut)) {
      writer.add(address);
      districts.add(outwardCode(address.postcode));
      seen += 1;
      if (seen % 4000) continue;
      await turn();
      signal?.throwIfAborted();
      clock.tell(seen, total, seen);
    }
    clock.tell(total, total, seen, true);
    const { count } = writer;
    if (count === 0) throw new AddressServerError('empty-export', 'The files hold no approved address with a postcode.');
    if (inUse && count < inUse.addresses * (1 - maxShrink) && !allow?.includes('shrink')) {
      throw new AddressServerError(
        'would-shrink',
        `The new index would have ${String(count)} addresses and the one in use has ${String(inUse.addresses)}. Check that no file is missing, or allow it.`,
      );
    }
    // In a district without addresses a postcode is outside the area, retired or not.
    for await (const code of retired ? readRetired(retired) : retiredIn(inUse ? index : undefined))
      if (districts.has(outwardCode(code))) writer.retire(code);
    if (dryRun) writer.abandon();
    else {
      store.begin();
      const settled = {
        version: String(recordsVersion),
        format: plan.format,
        epoch: plan.epoch,
        id: randomUUID(),
        replacing: identity(index),
      };
      for (const [name, value] of Object.entries(settled)) store.set(name, value);
      store.unset('plan');
      store.unset('checkpoint');
      store.commit();
      store.closeWhole();
      committing = true;
      writer.commit(plan.epoch);
    }
    return count;
  } catch (error) {
    if (!committing) writer.abandon();
    throw error;
  }
}
