import type { Measured } from "../../scoring/measured";
import type { Check } from "../types";
import { basisParam, measurements, valueParam, type Measurement } from "../shared/measurements";

/** Why no level follows from a measurement; `null` when one does, or another check says what is missing. */
function whyNone({ kind }: Measured): "outside" | "years" | "share" | "unknown" | "unreadable" | null {
  if (kind === "outside" || kind === "unknown" || kind === "unreadable") return kind;
  if (kind === "share-unclear") return "share";
  return kind === "years-needed" ? "years" : null;
}

/** Beside a typed level, a text that is no kind of document the letter names may say anything, such as an amount. */
function mayBeRemark({ indicator, level, measure }: Measurement): boolean {
  return indicator.kind === "choice" && level.column !== measure.column;
}

/**
 * measure-outside. No published range holds the value (33 c ends at 30 %, S1 and S3), the text is no measurement of the
 * indicator, or nobody published the year's ranges. No level is guessed. Where a level is typed, only a value beyond
 * the ranges is worth a warning.
 */
export const measureOutside: Check = {
  codes: ["measure-outside"],
  scope: "table",
  run(context) {
    return measurements(context).flatMap((one) => {
      const why = whyNone(one.found);
      if (why === null || (why === "unreadable" && mayBeRemark(one))) return [];
      if (why === "unknown" && one.typed !== null) return [];
      const reason = one.found.kind === "unknown" ? { reason: one.found.reason } : {};
      const params = { value: valueParam(one.measure), why, ...reason, ...basisParam(one.found) };
      const finding = { code: "measure-outside", column: one.measure.column, params } as const;
      const remark = why === "unknown" || (why !== "outside" && one.typed !== null);
      return [one.report(remark ? { ...finding, atMost: "info" } : finding)];
    });
  },
};
