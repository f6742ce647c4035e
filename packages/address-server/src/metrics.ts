import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A supplier's breaker or readiness, as `/health` and the metrics tell it: `closed` answers, `open` does not. */
export interface SupplierState {
  readonly name: string;
  readonly state: string;
}

export interface DataInUse {
  readonly epoch?: string;
  readonly addresses?: number;
}

export interface AddressMetrics {
  /** One look-up, by what it was answered with. Seconds. */
  answered(status: string, seconds: number): void;
  /** One refusal, by reason and by whose limit. */
  refused(reason: string, limit: string): void;
  /** Everything in the text format that Prometheus reads. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Counts what is served, without a word of it. A registry of its own, so that a host's own metrics are not touched. */
export function addressMetrics(data: () => DataInUse, suppliers: () => readonly SupplierState[]): AddressMetrics {
  const registry = new Registry();
  const registers = [registry];
  const lookups = new Counter({ name: 'patrwm_address_lookups_total', help: 'Look-ups by result', labelNames: ['status'], registers });
  const seconds = new Histogram({
    name: 'patrwm_address_lookup_seconds',
    help: 'Time to answer a look-up',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const refusals = new Counter({
    name: 'patrwm_address_refusals_total',
    help: 'Requests not answered, by reason and by whose limit',
    labelNames: ['reason', 'limit'],
    registers,
  });
  new Gauge({
    name: 'patrwm_address_addresses',
    help: 'Addresses in the index in use',
    labelNames: ['epoch'],
    registers,
    collect() {
      this.reset();
      const { epoch = '', addresses } = data();
      if (addresses !== undefined) this.set({ epoch }, addresses);
    },
  });
  new Gauge({
    name: 'patrwm_address_supplier_state',
    help: '1 for the state each supplier is in',
    labelNames: ['supplier', 'state'],
    registers,
    collect() {
      this.reset();
      for (const { name, state } of suppliers()) this.set({ supplier: name, state }, 1);
    },
  });
  new Gauge({
    name: 'patrwm_address_resident_bytes',
    help: 'Memory of the process',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  return {
    answered(status, taken) {
      lookups.inc({ status });
      seconds.observe(taken);
    },
    refused: (reason, limit) => refusals.inc({ reason, limit }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
