import { byWord } from "../../rules/byWord";

export type ExcelProblemCode =
  | "cell-edit"
  | "protected"
  /** Our own refusal: the structure of the workbook is protected, sheets can neither come nor go. */
  | "structure"
  | "too-large"
  | "sheet-missing"
  | "merged"
  | "busy"
  /** Our own: Excel left a request without an answer. */
  | "unanswered"
  | "read-only"
  /** Our own refusals: a formula would be written over, or the cell is no longer what the user saw; `sheet` is the cell. */
  | "formula"
  | "changed"
  /** Our own refusal: the cells to fill are not free; `sheet` is the first of them. */
  | "occupied"
  | "unsupported"
  | "general";

/** What Excel refused, typed; the sentence for the user is made by `problemNotice`, which formulas do without. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: ExcelProblemCode,
    /** Name of the sheet it happened on, when known. */
    readonly sheet: string | null = null,
    /** Excel's own code, for `general`. */
    readonly excelCode: string = "",
    /** The error of Excel itself, for whoever tries what an Excel can do. */
    override readonly cause: unknown = undefined,
  ) {
    super(excelCode === "" ? code : `${code}: ${excelCode}`);
    this.name = "ExcelProblem";
  }
}

/** Excel's `error.code`, never its message (messages are localised and change). */
const CODES = byWord<ExcelProblemCode>({
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  MergedRangeConflict: "merged",
  ActivityLimitReached: "busy",
  ServerBusy: "busy",
  InvalidOperationInReadOnlyMode: "read-only",
  ReadOnly: "read-only",
  ApiNotFound: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
});

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}

/**
 * @param sheet the sheet the batch was about, if it was about one
 * @returns the problem for an error of a batch; an `ExcelProblem` stays itself
 * @throws the error itself when it did not come from Excel, so that defects of ours stay visible
 */
export function toProblem(error: unknown, sheet: string | null): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const excelCode = codeOf(error);
  if (excelCode === "") throw error;
  return new ExcelProblem(CODES[excelCode] ?? "general", sheet, excelCode, error);
}
