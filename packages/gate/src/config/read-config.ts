import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { GateError } from '../gate-error.ts';
import { states } from '../state.ts';
import { configKeys, type ConfigKind, type GateConfig } from './config.ts';

const names = ['json', 'yaml', 'yml', 'ts', 'mjs', 'js'].map((ending) => `gate.config.${ending}`);
const pathKeys = ['dir', 'storybook', 'storageState', 'login', 'baseline', 'repository', 'checklist', 'history'] as const;

/** The configuration that is named, or the one in the folder, or none. Throws `bad-config` with the key that does not hold. */
export async function readConfig(folder: string, named?: string): Promise<GateConfig> {
  const file =
    named === undefined ? names.map((name) => path.join(folder, name)).find((each) => existsSync(each)) : path.resolve(folder, named);
  if (file === undefined) return {};
  if (!existsSync(file)) throw bad(file, 'nid yw’r ffeil yno', 'the file is not there');
  let read: unknown;
  try {
    read = /\.[mc]?[jt]s$/.test(file)
      ? ((await import(pathToFileURL(file).href)) as { default?: unknown }).default
      : /\.ya?ml$/.test(file)
        ? parse(readFileSync(file, 'utf8'))
        : JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    throw bad(file, `ni ellir ei darllen: ${why}`, `it cannot be read: ${why}`);
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw bad(file, 'nid gwrthrych ydyw', 'it is not an object');
  const config = read as Record<string, unknown>;
  for (const [key, value] of Object.entries(config)) {
    if (key === '$schema') continue;
    const kind = configKeys[key as keyof GateConfig] as ConfigKind | undefined;
    if (!kind)
      throw bad(
        file,
        `nid oes gosodiad “${key}”; dyma nhw: ${Object.keys(configKeys).join(', ')}`,
        `there is no setting “${key}”; there are ${Object.keys(configKeys).join(', ')}`,
      );
    if (!fits(value, kind)) throw bad(file, `nid yw gwerth “${key}” yn dal`, `the value of “${key}” does not hold`);
  }
  const base = path.dirname(file);
  const resolved: Record<string, unknown> = { ...config };
  delete resolved.$schema;
  for (const key of pathKeys) if (typeof config[key] === 'string') resolved[key] = path.resolve(base, config[key]);
  if (Array.isArray(config.journeys)) resolved.journeys = (config.journeys as string[]).map((each) => path.resolve(base, each));
  if (config.reports)
    resolved.reports = Object.fromEntries(
      Object.entries(config.reports as Record<string, string>).map(([name, to]) => [name, path.resolve(base, to)]),
    );
  return resolved;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function fits(value: unknown, kind: ConfigKind): boolean {
  if (kind === 'text') return isText(value);
  if (kind === 'number') return typeof value === 'number' && value > 0;
  if (kind === 'count') return Number.isInteger(value) && Number(value) >= 0;
  if (kind === 'ignores') return Array.isArray(value) && value.every(isIgnore);
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'texts') return Array.isArray(value) && value.every(isText);
  if (kind === 'states')
    return value === 'all' || (Array.isArray(value) && value.every((each) => (states as readonly unknown[]).includes(each)));
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);
}

/** An ignore says why, and never leaves everything out. */
function isIgnore(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, selector, page, reason, ...more } = value as Record<string, unknown>;
  const named = [selector, page].filter((each) => each !== undefined);
  if (!isText(rule) || !isText(reason) || !named.every(isText) || Object.keys(more).length) return false;
  return !/^\**$/.test(rule) || named.length > 0;
}

const bad = (file: string, cy: string, en: string): GateError =>
  new GateError('bad-config', { cy: `${path.basename(file)}: ${cy}.`, en: `${path.basename(file)}: ${en}.` });
