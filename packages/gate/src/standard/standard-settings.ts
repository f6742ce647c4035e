/** What a service tells the rules of the Standard about itself, in the gate's configuration. */
export interface StandardSettings {
  readonly maxKilobytes: number;
  readonly maxRequests: number;
  /** Other hosts that its pages may ask for things. */
  readonly allowHosts: readonly string[];
  /** Names of cookies that it cannot do without; `*` stands for anything. */
  readonly necessaryCookies: readonly string[];
  readonly allowAbbreviations: readonly string[];
  /** The folder of its repository, where its files may be read. */
  readonly repository: string | undefined;
}

const defaults: StandardSettings = {
  maxKilobytes: 1500,
  maxRequests: 80,
  allowHosts: [],
  necessaryCookies: [],
  allowAbbreviations: [],
  repository: undefined,
};
let current = defaults;

/** Called once by whoever starts a run. Rules carry no configuration of their own. */
export function setStandardSettings(settings: Partial<StandardSettings>): void {
  current = { ...defaults, ...settings };
}

export const standardSettings = (): StandardSettings => current;
