/** An answer to a request; header names in lower case. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

export const PAGE_POLICY: string;
export function route(root: string, urlPath: string): { folder: string; inside: string };
export function withLocalOfficeJs(html: string): string;
export function respond(root: string, method: string, rawUrl: string): Promise<Answer>;
