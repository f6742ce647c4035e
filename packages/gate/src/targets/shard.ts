import { createHash } from 'node:crypto';
import { GateError } from '../gate-error.ts';
import type { Target } from './target.ts';

/** A part of a run: the second of three. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Reads `2/3`. Throws `bad-usage` for what is no part of a whole. */
export function shardOf(text: string): Shard {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (part !== undefined && shard.part >= 1 && shard.part <= shard.of) return shard;
  throw new GateError('bad-usage', {
    cy: `Rhaid i \`--shard\` fod fel 2/3, yr ail o dair rhan; cafwyd “${text}”.`,
    en: `\`--shard\` must be like 2/3, the second of three parts; found “${text}”.`,
  });
}

/**
 * The targets of one part. A page goes by its name and never by its place in a list, so that parts whose crawls differ leave none out;
 * a journey stays whole, and a page with its other language where the address shows that it is one.
 */
export const inShard = (targets: readonly Target[], { part, of }: Shard): Target[] =>
  targets.filter((target) => createHash('sha256').update(groupOf(target)).digest().readUInt32BE(0) % of === part - 1);

function groupOf({ chain, name }: Target): string {
  // A journey is walked once in each language: both are one group.
  const text = chain ?? name.replace(/^https?:\/\/[^/]+/, '');
  return text.replace(/(^|[/._:\s-])(cy|en|cym|eng|cymraeg|welsh|english|saesneg)(?=$|[/._:\s-])/gi, '$1');
}
