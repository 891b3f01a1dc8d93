import { FILE_CODES, WORKBOOK_CODES, type FindingCode } from "./codes.generated";

export { FILE_CODES, WORKBOOK_CODES } from "./codes.generated";

const KNOWN: ReadonlySet<string> = new Set([...WORKBOOK_CODES, ...FILE_CODES]);

const FILE: ReadonlySet<FindingCode> = new Set(FILE_CODES);

/** Whether a finding is about a file of the evidence folder. */
export function isFileCode(code: FindingCode): boolean {
  return FILE.has(code);
}

/** Whether a text, from a file or a document, is the code of a check of ours. */
export function isFindingCode(code: string): code is FindingCode {
  return KNOWN.has(code);
}
