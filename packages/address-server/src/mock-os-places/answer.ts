import type { MockFields, MockRow } from './invented-rows.ts';
import type { MockQuery } from './parameters.ts';

/** An answer as it is on the wire, before it is misbehaved with. */
export interface MockAnswer {
  header: Record<string, unknown>;
  results?: Record<string, MockFields>[];
}

const squeezed = (postcode: unknown): string => String(postcode).replaceAll(' ', '').toUpperCase();
const wordsOf = (text: unknown): string[] =>
  String(text)
    .toUpperCase()
    .match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Any word in common is a hit, as at OS; the better the match, the earlier, and 0.5 is what OS calls no match. */
function match(query: string, fields: MockFields): number {
  const wanted = wordsOf(query);
  const has = new Set(wordsOf(fields['ADDRESS']));
  const hits = wanted.filter((word) => has.has(word)).length;
  return hits === 0 ? 0 : Math.max(0.5, Math.round((hits / wanted.length) * 10) / 10);
}

/** What OS Places answers to a query over these rows. `results` is left out when there are none. */
export function answerTo(query: MockQuery, rows: readonly MockRow[], { epoch, uri }: { epoch: string; uri: string }): MockAnswer {
  const { path, value, datasets, languages, maxresults, offset, minmatch } = query;
  const found = rows
    .filter(({ dataset, fields }) => datasets.includes(dataset) && languages.includes(String(fields['LANGUAGE'] ?? 'EN')))
    .map((row) => ({ row, score: score(row.fields) }))
    .filter(({ score: own }) => own > 0 && own >= minmatch)
    .sort((a, b) => b.score - a.score);

  function score(fields: MockFields): number {
    if (path === 'uprn') return fields['UPRN'] === value ? 1 : 0;
    if (path === 'postcode') return squeezed(fields['POSTCODE'] ?? fields['POSTCODE_LOCATOR']).startsWith(squeezed(value)) ? 1 : 0;
    return match(value, fields);
  }

  const results = found.slice(offset, offset + maxresults).map(({ row: { dataset, fields }, score: own }) => ({
    [dataset]: { ...fields, MATCH: own, MATCH_DESCRIPTION: own === 1 ? 'EXACT' : own > 0.5 ? 'GOOD' : 'NO MATCH' },
  }));
  return {
    header: {
      uri,
      query: `${path === 'find' ? 'query' : path}=${value}`,
      offset,
      totalresults: found.length,
      format: 'JSON',
      dataset: datasets.join(','),
      lr: languages.join(','),
      maxresults,
      ...(path === 'find' ? { matchprecision: 1 } : {}),
      epoch,
      lastupdate: '2026-11-05',
      output_srs: 'EPSG:27700',
    },
    ...(results.length ? { results } : {}),
  };
}
