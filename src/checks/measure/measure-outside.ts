import type { Measured } from "../../scoring/measured";
import { basisParam, measurements, valueParam, type Measurement } from "../shared/measurements";
import type { TableCheck } from "../types";

/** Why no level follows from a measurement; `null` when one does, or another check says what is missing. */
function whyNone({ kind }: Measured): "outside" | "years" | "share" | "unknown" | "unreadable" | null {
  if (kind === "outside" || kind === "unknown" || kind === "unreadable") return kind;
  if (kind === "share-unclear") return "share";
  return kind === "years-needed" ? "years" : null;
}

const DENIAL = /^\s*(?:belum|tidak|tdk|blm|nihil|kosong|[-–—.0]+\s*$)/i;

/**
 * Beside a typed level, a text that is no kind of document the letter names may say anything, such as an amount. Where
 * none is typed, `belum ada` says what the blank says.
 */
function mayBeRemark({ indicator, level, measure, typed }: Measurement): boolean {
  if (indicator.kind !== "choice" || level.column === measure.column) return false;
  return typed !== null || level.invalid || DENIAL.test(measure.text);
}

/**
 * No published range holds the value (33 c ends at 30 %, S1 and S3), the text is no measurement of the indicator, or
 * nobody published the year's ranges. No level is guessed. Where a level is typed, only a value beyond the ranges is
 * worth a warning.
 */
export const check = {
  code: "measure-outside",
  order: 430,
  scope: "table",
  severity: "warning",
  effect: "level",
  cause: "level",
  mend: "entry",
  sources: ["S1", "S3"],
  run(context) {
    return measurements(context).flatMap((one) => {
      const why = whyNone(one.found);
      if (why === null || (why === "unreadable" && mayBeRemark(one))) return [];
      if (why === "unknown" && one.typed !== null) return [];
      const reason = one.found.kind === "unknown" ? { reason: one.found.reason } : {};
      const params = { value: valueParam(one.measure), why, ...reason, ...basisParam(one.found) };
      const remark = why === "unknown" || (why !== "outside" && one.typed !== null);
      return [one.seen({ column: one.measure.column, params, ...(remark && { atMost: "info" }) })];
    });
  },
} satisfies TableCheck;
