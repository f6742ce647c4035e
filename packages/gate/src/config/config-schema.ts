import { states } from '../state.ts';
import { configKeys, type ConfigKind } from './config.ts';

const text = { type: 'string', minLength: 1 };
const kinds: Readonly<Record<ConfigKind, object>> = {
  text,
  texts: { type: 'array', items: text },
  number: { type: 'number', exclusiveMinimum: 0 },
  count: { type: 'integer', minimum: 0 },
  boolean: { type: 'boolean' },
  record: { type: 'object', additionalProperties: text },
  states: { anyOf: [{ const: 'all' }, { type: 'array', items: { enum: states } }] },
  ignores: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['rule', 'reason'],
      properties: { rule: text, reason: text, selector: text, page: text },
      // Every rule may be left out in one place, never everywhere.
      anyOf: [{ properties: { rule: { pattern: '[^*]' } } }, { required: ['selector'] }, { required: ['page'] }],
    },
  },
};

/** The JSON Schema of `gate.config.json` and `.yaml`, for editors: what `readConfig` takes, in the words that the keys are described with. */
export function configSchema(described: Readonly<Record<string, string>> = {}): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What patrwm-gate checks, and how',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {},
      ...Object.fromEntries(
        Object.entries(configKeys).map(([key, kind]) => [
          key,
          { ...kinds[kind], ...(described[key] === undefined ? {} : { description: described[key] }) },
        ]),
      ),
    },
  };
}
