import { createHmac, randomBytes } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { AddressServerError } from './address-server-error.ts';

/**
 * Which proxies may say who asked: how many stand in front of the server, or the networks they are in
 * (`['10.0.0.0/8', '2001:db8::/32']`). Nothing else in `X-Forwarded-For` is believed: anybody can write it.
 */
export type TrustedProxies = number | readonly string[];

/** What the host knows of the connection: its own word for the peer's address, or Hono's bindings for Node. */
export interface ConnectionContext {
  readonly remote?: string | undefined;
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/**
 * The client's address, from the connection and as many hops of `X-Forwarded-For` as are trusted.
 * `undefined` when nobody who may be believed says.
 *
 * @throws AddressServerError `bad-option` when a trusted network cannot be read.
 */
export function clientAddressReader(
  proxies: TrustedProxies,
): (forwarded: string | null, context?: ConnectionContext) => string | undefined {
  const trusts = typeof proxies === 'number' ? undefined : networkTest(proxies);
  return (forwarded, context) => {
    const peer = plainAddress(context?.remote ?? context?.incoming?.socket?.remoteAddress);
    const hops = (forwarded ?? '').split(',').slice(-32).map(plainAddress);
    if (typeof proxies === 'number') {
      if (proxies === 0) return peer;
      // Each proxy appends who spoke to it: the entry the outermost trusted one wrote is `proxies` from the end.
      return forwarded === null ? peer : hops.at(-proxies);
    }
    let client = peer;
    // A host such as Azure Functions shows no connection: its front end is the peer, and is trusted by being configured.
    if (client !== undefined && !trusts?.(client)) return client;
    for (const hop of hops.reverse()) {
      if (hop === undefined) break;
      client = hop;
      if (!trusts?.(hop)) break;
    }
    return client;
  };
}

function networkTest(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    try {
      const [address, bits] = ipaddr.parseCIDR(
        network.includes('/') ? network : `${network}/${String(ipaddr.parse(network).kind() === 'ipv4' ? 32 : 128)}`,
      );
      list.addSubnet(address.toString(), bits, address.kind());
    } catch {
      throw new AddressServerError('bad-option', `\`proxies\` holds "${network}"; write networks as "10.0.0.0/8" or "2001:db8::/32".`);
    }
  }
  return (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** An address without port, brackets or zone; IPv4 in IPv6's clothes as IPv4. Azure's front end writes `ip:port`. */
function plainAddress(written: string | undefined): string | undefined {
  const bare = (written ?? '')
    .trim()
    .replace(/^\[(.+)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '');
  return isIP(bare) ? ipaddr.process(bare).toString() : undefined;
}

export interface ClientKeys {
  readonly client: string;
  readonly subnet: string;
}

/** The network whose clients are counted together: IPv4 /24; IPv6 /48, because its /64 may be one household. */
export function networkOf(address: string): string {
  return isIP(address) === 6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${address}/48`).toString()
    : ipaddr.IPv4.networkAddressFromCIDR(`${address}/24`).toString();
}

// An IPv6 client changes the lower half of its address at will.
const clientOf = (address: string): string =>
  isIP(address) === 6 ? ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString() : address;

/**
 * Names clients by a hash under a salt that lives in memory for one day: yesterday's keys cannot be joined to today's,
 * and once the day is over no address can be got back from one, not even by trying all of them.
 */
export function clientKeys() {
  let salt = randomBytes(32);
  let saltedFor: number | undefined;
  const hash = (kind: string, text: string, day: number): string => {
    if (day !== saltedFor) {
      salt = randomBytes(32);
      saltedFor = day;
    }
    return createHmac('sha256', salt).update(`${kind} ${text}`).digest('base64url').slice(0, 16);
  };
  return {
    /** Everybody whose address is not known is one client. */
    of: (address: string | undefined, day: number): ClientKeys => ({
      client: hash('client', address === undefined ? '' : clientOf(address), day),
      subnet: hash('subnet', address === undefined ? '' : networkOf(address), day),
    }),
    /** By the name that a trusted server gives one of its clients. */
    named: (name: string, day: number): string => hash('named', name, day),
  };
}
