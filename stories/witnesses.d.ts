declare module 'virtual:witnesses' {
  const witnesses: Readonly<Record<string, readonly import('@patrwm/journey').Witness[]>>;
  export default witnesses;
}
