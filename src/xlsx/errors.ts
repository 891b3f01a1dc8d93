/**
 * Why a file could not be read: no zip at all; a list or page of text; an Excel file of the old or the binary format; a
 * spreadsheet of LibreOffice; a zip file of another kind; locked with a password; more than a workbook may unpack to;
 * broken inside.
 */
export type XlsxErrorReason =
  "not-zip" | "text" | "xls" | "xlsb" | "ods" | "not-xlsx" | "encrypted" | "too-large" | "damaged";

/** A file that cannot be read as a workbook. */
export class XlsxError extends Error {
  constructor(
    readonly reason: XlsxErrorReason,
    /** The file's name as given. */
    readonly file: string,
    detail: string,
    options?: { cause: unknown },
  ) {
    super(`${file}: ${detail}`, options);
    this.name = "XlsxError";
  }
}
