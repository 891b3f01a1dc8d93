export { XlsxError } from "./errors";
export type { XlsxErrorReason } from "./errors";
export type { Unpacking } from "./zip/archive";
export { readXlsxUnpacked } from "./reading/read";
export { readXlsxWorkbook } from "./reading/readPortable";
export { writeXlsxWorkbook } from "./writing/write";
