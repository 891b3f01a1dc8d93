export { XlsxError } from "./errors";
export type { XlsxErrorReason } from "./errors";
export { readXlsxWorkbook } from "./read";
export { writeXlsxWorkbook } from "./write";
