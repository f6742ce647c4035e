export const miniBrowser: string | undefined;
export function startWebKit(): Promise<{ hostname: string; port: number; path: string; stop(): void; capabilities: object }>;
