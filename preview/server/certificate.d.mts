export function certificate(root: string): Promise<{ key: string; cert: string; ca: string; trusted: boolean }>;
