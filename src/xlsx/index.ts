export { XlsxError } from "./errors";
export type { XlsxErrorReason } from "./errors";
export type { Inflate } from "./archive";
export { readXlsxWorkbook } from "./read";
export { writeXlsxWorkbook } from "./write";
