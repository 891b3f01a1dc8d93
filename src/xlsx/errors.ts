/**
 * Why a file could not be read: no zip at all; a zip or Office file of another kind; locked with a password; more than
 * a workbook may unpack to; broken inside.
 */
export type XlsxErrorReason = "not-zip" | "not-xlsx" | "encrypted" | "too-large" | "damaged";

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
