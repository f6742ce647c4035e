import { randomBytes } from 'node:crypto';

/** Access tokens as OS gives them: for about five minutes, without refresh. */
export function tokenDesk(credentials: { readonly key: string; readonly secret: string }, seconds: number, clock: () => number) {
  const until = new Map<string, number>();
  const basic = `Basic ${Buffer.from(`${credentials.key}:${credentials.secret}`).toString('base64')}`;
  return {
    /** Whether a request for a token may have one: how it must ask is all that OS documents. */
    refusal({ method, authorization, type, body }: { method: string; authorization?: string; type?: string; body: string }): number {
      if (method !== 'POST') return 405;
      if (!type?.startsWith('application/x-www-form-urlencoded') || body !== 'grant_type=client_credentials') return 400;
      return authorization === basic ? 0 : 401;
    },
    give() {
      const token = `mock-token-${randomBytes(18).toString('base64url')}`;
      until.set(token, clock() + seconds * 1000);
      return { access_token: token, expires_in: String(seconds), issued_at: String(clock()), token_type: 'Bearer' };
    },
    check(token: string): 'good' | 'expired' | 'unknown' {
      const end = until.get(token);
      if (end === undefined) return 'unknown';
      return clock() < end ? 'good' : 'expired';
    },
    /** Ends every token before its time, as a change of secret does. */
    endAll(): void {
      for (const token of until.keys()) until.set(token, 0);
    },
  };
}
