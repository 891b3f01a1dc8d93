export class UsageError extends Error {}

export interface Options {
  port: number;
  open: boolean;
  build: boolean;
  help: boolean;
}

export const DEFAULT_PORT: number;
export function parseOptions(argv: string[]): Options;
