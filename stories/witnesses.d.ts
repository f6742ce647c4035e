declare module 'virtual:witnesses' {
  import type { Witness } from '@patrwm/journey';

  const witnesses: Readonly<Record<string, readonly Witness[]>>;
  export default witnesses;
}
