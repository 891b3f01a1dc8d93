import type { XlsxErrorReason } from "../../../xlsx/index";

/** Why a workbook file that somebody chose cannot be read. */
export type FileProblem = XlsxErrorReason | "unreadable" | "slow" | "failed";
