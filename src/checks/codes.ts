import { FILE_CODES, WORKBOOK_CODES, type FindingCode } from "./codes.generated";

export { FILE_CODES, WORKBOOK_CODES } from "./codes.generated";

const KNOWN: ReadonlySet<string> = new Set([...WORKBOOK_CODES, ...FILE_CODES]);

/** Whether a text, from a file or a document, is the code of a check of ours. */
export function isFindingCode(code: string): code is FindingCode {
  return KNOWN.has(code);
}
