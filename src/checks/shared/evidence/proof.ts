import { piecesOf } from "../../../workbook/index";
import type { EvidenceRule } from "../../../rules/types";
import type { EvidenceCell } from "../../../workbook/types";
import { excerpt } from "../observe";
import type { Observation } from "../../types";
import type { CellVerdict, Reason } from "./judgeCell";

/** From the reason a reader should see first to the one that says least. */
const CODES: readonly { reason: Reason; code: string }[] = [
  { reason: "local-path", code: "evidence-local-path" },
  { reason: "type", code: "evidence-type" },
  { reason: "link", code: "evidence-link-invalid" },
  { reason: "placeholder", code: "evidence-placeholder" },
];

/** What is wrong with a cell: a code, the refused parts, and a lower severity when other evidence proves the level. */
export interface ProofProblem {
  code: string;
  params: Observation["params"];
  atMost?: "warning";
}

function items({ refusals }: CellVerdict, reason: Reason): string {
  if (refusals.length === 1) return excerpt(refusals[0]!.item);
  const ofReason = refusals.filter((refusal) => refusal.reason === reason);
  return excerpt(ofReason.map((refusal) => refusal.item).join("; "));
}

const NO_PROBLEM: readonly ProofProblem[] = [];

/** In the video form only a promise and a private path have a better name than "no usable video". */
function soleCode(verdict: CellVerdict, rule: EvidenceRule, cell: EvidenceCell): ProofProblem {
  const found = CODES.find(({ reason }) => verdict.refusals.some((refusal) => refusal.reason === reason));
  if (rule.form === "video" && found?.reason !== "local-path" && !piecesOf(cell).every((piece) => piece.placeholder)) {
    return { code: "video-link", params: { value: excerpt(cell.raw) } };
  }
  if (!found) return { code: "evidence-missing", params: {} };
  return { code: found.code, params: { value: items(verdict, found.reason) } };
}

/** Everything that keeps an evidence cell, or a part of it, from proving the level. */
export function proofProblems(cell: EvidenceCell, rule: EvidenceRule, verdict: CellVerdict): readonly ProofProblem[] {
  if (cell.blank || piecesOf(cell).length === 0) return [{ code: "evidence-missing", params: {} }];
  if (verdict.accepted && verdict.refusals.length === 0) return NO_PROBLEM;
  if (!verdict.accepted) return [soleCode(verdict, rule, cell)];
  return CODES.filter(({ reason }) => verdict.refusals.some((refusal) => refusal.reason === reason)).map(
    ({ reason, code }) => ({ code, params: { value: items(verdict, reason) }, atMost: "warning" }),
  );
}
