export { XlsxError } from "./errors";
export type { XlsxErrorReason } from "./errors";
export type { Unpacking } from "./zip/archive";
export { readXlsxWorkbook } from "./reading/read";
export { writeXlsxWorkbook } from "./writing/write";
