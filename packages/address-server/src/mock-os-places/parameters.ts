/** What one request asks for, once every parameter of it was found right. */
export interface MockQuery {
  readonly path: 'find' | 'postcode' | 'uprn';
  readonly value: string;
  readonly datasets: readonly string[];
  readonly languages: readonly string[];
  readonly maxresults: number;
  readonly offset: number;
  readonly minmatch: number;
}

type Check = (value: string) => boolean;

const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value);
const listOf =
  (...values: string[]): Check =>
  (value) =>
    value.split(',').every((each) => values.includes(each)) && new Set(value.split(',')).size === value.split(',').length;
const whole =
  (least: number, most: number): Check =>
  (value) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
const between =
  (least: number, most: number): Check =>
  (value) =>
    /^\d+(\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most;

const everywhere: Readonly<Record<string, Check>> = {
  format: oneOf('JSON', 'json'),
  dataset: listOf('DPA', 'LPI'),
  lr: listOf('EN', 'CY'),
  output_srs: oneOf('BNG', 'EPSG:27700', 'WGS84', 'EPSG:4326', 'EPSG:3857', 'EPSG:4258'),
};
const paged: Readonly<Record<string, Check>> = { maxresults: whole(1, 100), offset: whole(0, 1_000_000) };

/** Each path, with its required parameter and all that it takes. A name that is not here is answered with 400. */
const paths: Readonly<Record<MockQuery['path'], { readonly required: string; readonly takes: Readonly<Record<string, Check>> }>> = {
  postcode: {
    required: 'postcode',
    takes: { ...everywhere, ...paged, postcode: (value) => /^[A-Z]{1,2}\d[A-Z\d]? ?(\d([A-Z]{2})?)?$/i.test(value) },
  },
  find: {
    required: 'query',
    takes: { ...everywhere, ...paged, query: (value) => value.trim() !== '', minmatch: between(0.1, 1), matchprecision: whole(1, 10) },
  },
  uprn: { required: 'uprn', takes: { ...everywhere, uprn: (value) => /^\d{1,12}$/.test(value) } },
};

/** The query in an address, or the sentence of the 400 that it gets. */
export function readQuery(path: MockQuery['path'], parameters: URLSearchParams): MockQuery | string {
  const { required, takes } = paths[path];
  for (const name of new Set(parameters.keys())) {
    const [value = '', ...more] = parameters.getAll(name);
    const check = takes[name];
    if (!check) return `Parameter ${name} is not recognised.`;
    if (more.length) return `Parameter ${name} is given twice.`;
    if (!check(value)) {
      if (name !== 'postcode') return `Parameter ${name} has a value that is not allowed.`;
      return `Requested postcode must contain a minimum of the sector plus 1 digit of the district e.g. SO1. Requested postcode was ${value}`;
    }
  }
  const value = parameters.get(required);
  if (value === null) return `Parameter ${required} is required.`;
  return {
    path,
    value,
    datasets: (parameters.get('dataset') ?? 'DPA').split(','),
    languages: (parameters.get('lr') ?? 'EN,CY').split(','),
    maxresults: Number(parameters.get('maxresults') ?? 100),
    offset: Number(parameters.get('offset') ?? 0),
    minmatch: Number(parameters.get('minmatch') ?? 0),
  };
}
