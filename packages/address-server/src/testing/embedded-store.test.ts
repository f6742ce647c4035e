import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openIndex } from '../address-index.ts';
import { IndexWriter } from '../index-writer.ts';
import { openLiveIndex } from '../live-index.ts';
import { storeContract } from './store-contract.ts';

storeContract('file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-store-'));
  const file = path.join(folder, 'index.sqlite');
  return Promise.resolve({
    async load({ addresses, retired = [], epoch }, { abandon = false } = {}) {
      const writer = new IndexWriter(file);
      let count = 0;
      for (const address of addresses) {
        writer.add(address);
        if ((count += 1) % 20 === 0) await new Promise(setImmediate);
      }
      for (const postcode of retired) writer.retire(postcode);
      if (abandon) writer.abandon();
      else writer.commit(epoch);
    },
    open() {
      const live = openLiveIndex(file, { interval: 0 });
      const current = <Answer>(ask: (index: ReturnType<typeof openIndex>) => Answer): Promise<Answer> => {
        const index = openIndex(file);
        try {
          return Promise.resolve(ask(index));
        } finally {
          index.close();
        }
      };
      return Promise.resolve({
        lookup(query) {
          live.reload();
          return live.lookup(query);
        },
        byUprn(uprn) {
          live.reload();
          return live.byUprn(uprn);
        },
        facts: () => current((index) => index.facts()),
        postcodes: () => current((index) => [...index.postcodes()]),
        close: () => Promise.resolve(live.close()),
      });
    },
    leftovers: () => Promise.resolve(readdirSync(folder)),
    close: () => Promise.resolve(rmSync(folder, { recursive: true })),
  });
});
