/** This machine, or a network that only those inside reach: what stands in front of the service in public is not there. */
export function isLocal(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    /^(localhost|.+\.(localhost|local|test|internal|lan))$/.test(hostname) ||
    /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\./.test(hostname) ||
    /^\[(::1|f[cd].*)\]$/.test(hostname)
  );
}
