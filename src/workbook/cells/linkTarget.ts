const WEB = /^https?:\/\//i;
const LOCAL = /^(?:file:|[a-z]:[\\/]|\\\\)/i;
const LITERAL_LINK = /^\s*=?\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*[,)]/i;

/** @returns `null` for what is no document: places in the workbook, mail addresses, paths beside the workbook */
export function usableTarget(target: string): string | null {
  const text = target.trim();
  if (WEB.test(text)) return text.replace(/\s/g, "%20");
  return LOCAL.test(text) ? text : null;
}

/** The address that a formula `HYPERLINK("https://…", …)` spells out; `null` for any other. */
export function literalTarget(formula: string): string | null {
  return LITERAL_LINK.exec(formula)?.[1]?.replace(/""/g, '"') ?? null;
}
