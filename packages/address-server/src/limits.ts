import { AddressServerError } from './address-server-error.ts';

/** How often one may ask: `burst` at once, `perMinute` after that, `perDay` in all. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
  readonly perDay: number;
}

/**
 * How much of the gazetteer look-ups give away. Extraction is about DISTINCT rows: seeing the same street ten times
 * costs nothing, so a family that starts its form again never meets these. A day is a calendar day in UTC.
 */
export interface Limits {
  readonly client: Rate & {
    /** Distinct addresses one client may see in a day. */
    readonly rowsPerDay: number;
    /** Distinct postcodes one client may ask for or see in a day. */
    readonly postcodesPerDay: number;
    /** The first rows of each client's day, never refused because others took too many: a household always finds its own. */
    readonly reservedRows: number;
  };
  /** A network counted as one: IPv4 /24, IPv6 /48 (an IPv6 client is its /64). */
  readonly subnet: Rate & { readonly rowsPerDay: number };
  /** Everybody together. `rowsPerDay` counts distinct rows past each client's reserve; 5 % of the gazetteer unless set. */
  readonly global: Rate & { readonly rowsPerDay: number };
}

export type LimitsOption = { readonly [Who in keyof Limits]?: Partial<Limits[Who]> };

const shareOfGazetteer = 0.05;

/** For a council of any size; `global` is four fifths of what OS Places allows a project in a minute. */
const defaults: Limits = {
  client: { burst: 20, perMinute: 30, perDay: 500, rowsPerDay: 400, postcodesPerDay: 120, reservedRows: 60 },
  subnet: { burst: 60, perMinute: 120, perDay: 2000, rowsPerDay: 1500 },
  global: { burst: 120, perMinute: 480, perDay: 50_000, rowsPerDay: 5000 },
};

/**
 * The limits in force: what was given, and the defaults for the rest.
 * @param addresses how many addresses the gazetteer holds, where that is known
 * @throws AddressServerError `bad-option` for a name that does not exist or a value that is not a number of 0 or more.
 */
export function limitsFrom(given: LimitsOption = {}, addresses?: number): Limits {
  for (const [who, values] of Object.entries(given)) {
    for (const [name, value] of Object.entries(values as object)) {
      if (!(who in defaults) || !(name in defaults[who as keyof Limits]))
        throw new AddressServerError('bad-option', `\`limits.${who}.${name}\` does not exist; there are ${names()}.`);
      if (typeof value !== 'number' || !(value >= 0))
        throw new AddressServerError(
          'bad-option',
          `\`limits.${who}.${name}\` is ${JSON.stringify(value)}; it must be a number of 0 or more.`,
        );
    }
  }
  const pool = addresses ? Math.ceil(addresses * shareOfGazetteer) : defaults.global.rowsPerDay;
  return {
    client: { ...defaults.client, ...given.client },
    subnet: { ...defaults.subnet, ...given.subnet },
    global: { ...defaults.global, rowsPerDay: pool, ...given.global },
  };
}

const names = (): string =>
  Object.entries(defaults)
    .map(([who, values]) => `${who}: ${Object.keys(values as object).join(', ')}`)
    .join('; ');

/**
 * The most distinct addresses that so many client addresses in so many networks can see in one day, by the limits alone.
 * Divide by the size of the gazetteer for the share.
 */
export function mostRows({ client, subnet, global }: Limits, clients: number, subnets = clients): number {
  return Math.min(clients * client.rowsPerDay, subnets * subnet.rowsPerDay, global.rowsPerDay + clients * client.reservedRows);
}
