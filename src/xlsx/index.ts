export { XlsxError } from "./errors";
export type { XlsxErrorReason } from "./errors";
export type { Inflate } from "./zip/archive";
export { readXlsxWorkbook } from "./reading/read";
export { writeXlsxWorkbook } from "./writing/write";
