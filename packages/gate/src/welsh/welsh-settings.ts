/** What a service tells the Welsh rules of itself, in the gate's configuration under `welsh`. */
export interface WelshSettings {
  /** Names and terms that are right in both languages: `Pension Wise`, `GOV.UK One Login`. */
  readonly allow: readonly string[];
  /** Ways from one language's address to the other's, such as `{ "from": "/en/", "to": "/cy/" }`, where pages do not say. */
  readonly counterparts: readonly { readonly from: string; readonly to: string }[];
  /** Every page must have a counterpart: then its want is a failure, not advice. */
  readonly bilingual: boolean;
}

const defaults: WelshSettings = { allow: [], counterparts: [], bilingual: false };
let current = defaults;

/** Called once by whoever starts a run. Rules carry no configuration of their own. */
export function setWelshSettings(settings: Partial<WelshSettings>): void {
  current = { ...defaults, ...settings };
}

export const welshSettings = (): WelshSettings => current;
