interface Spent {
  tokens: number;
  at: number;
  day: number;
  today: number;
}

/**
 * How often each client may ask: a token bucket and a cap a day. Extraction of a licensed gazetteer through look-ups
 * is the risk it lowers; a family filling in a form never meets it.
 */
export function allowance(
  { burst, perMinute, perDay }: { readonly burst: number; readonly perMinute: number; readonly perDay: number },
  clock: () => number,
) {
  const clients = new Map<string, Spent>();
  return (client: string): boolean => {
    const now = clock();
    const day = Math.floor(now / 86_400_000);
    const spent = clients.get(client) ?? { tokens: burst, at: now, day, today: 0 };
    spent.tokens = Math.min(burst, spent.tokens + ((now - spent.at) / 60_000) * perMinute);
    spent.at = now;
    if (spent.day !== day) Object.assign(spent, { day, today: 0 });
    clients.delete(client);
    clients.set(client, spent);
    // The map forgets who asked longest ago, so that it cannot grow without end.
    if (clients.size > 50_000) clients.delete(clients.keys().next().value ?? '');
    if (spent.tokens < 1 || spent.today >= perDay) return false;
    spent.tokens -= 1;
    spent.today += 1;
    return true;
  };
}
