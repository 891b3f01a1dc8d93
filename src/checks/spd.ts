import { isExcelError, piecesOf } from "../workbook/index";
import type { SpdRecord, SpdTable } from "../workbook/types";
import { catalogueOf, evidenceRule } from "./shared/catalogue";
import { judgeCell } from "./shared/evidence/judgeCell";
import { proofProblems } from "./shared/evidence/proof";
import { excerpt } from "./shared/observe";
import type { Check, CheckContext, Observation } from "./types";

type Place = "level" | "evidence";
type Problem = Pick<Observation, "code" | "params" | "atMost">;

/** Codes of their own for what is said most often; the others are the same as for an innovation. */
const SPD_CODES: Record<string, string> = {
  "evidence-missing": "spd-evidence-missing",
  "evidence-placeholder": "spd-evidence-placeholder",
};

function observe(spd: SpdTable, record: SpdRecord, place: Place, problem: Problem): Observation {
  return {
    ...problem,
    sheet: spd.sheet,
    row: record.row,
    column: (place === "level" ? spd.columns.level : spd.columns.evidence) ?? 0,
    header: (place === "level" ? spd.headers.level : spd.headers.evidence) ?? "",
    indicator: record.indicator,
    effect: "level",
    innovationRow: null,
  };
}

function levelProblems({ level }: SpdRecord): Problem[] {
  if (isExcelError(level.raw)) return [{ code: "cell-error", params: { value: String(level.raw).trim() } }];
  return level.invalid ? [{ code: "spd-level-invalid", params: { value: excerpt(level.raw) } }] : [];
}

function evidenceProblems(context: CheckContext, { indicator, level, evidence }: SpdRecord): Problem[] {
  if (!evidence) return [];
  if (isExcelError(evidence.raw)) return [{ code: "cell-error", params: { value: String(evidence.raw).trim() } }];
  if (level.level === 0) return [];
  const rule = evidenceRule(catalogueOf(context.rules).byId.get(indicator));
  const verdict = judgeCell(piecesOf(evidence), rule);
  return proofProblems(evidence, rule, verdict).map((problem) => ({
    ...problem,
    code: SPD_CODES[problem.code] ?? problem.code,
  }));
}

/**
 * spd-level-invalid, spd-evidence-missing, spd-evidence-placeholder. The twenty rows of the region take levels and
 * documents like those of an innovation (S1); a level without a document is refused. What file types they take is not
 * known, so none is refused.
 */
export const spd: Check = {
  codes: [
    "spd-level-invalid",
    "spd-evidence-missing",
    "spd-evidence-placeholder",
    "evidence-link-invalid",
    "evidence-local-path",
    "cell-error",
  ],
  scope: "table",
  run(context) {
    const table = context.spd;
    if (!table) return [];
    return table.records.flatMap((record) => [
      ...levelProblems(record).map((problem) => observe(table, record, "level", problem)),
      ...evidenceProblems(context, record).map((problem) => observe(table, record, "evidence", problem)),
    ]);
  },
};
