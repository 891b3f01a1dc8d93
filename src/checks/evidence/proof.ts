import { piecesOf } from "../../workbook/index";
import type { EvidenceRule } from "../../rules/types";
import type { EvidenceCell } from "../../workbook/types";
import { excerpt, inRow } from "../observe";
import type { Check, Observation } from "../types";
import { claimedCells } from "./claimed";
import type { CellVerdict, Reason } from "./judge";

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

function items(verdict: CellVerdict, reason: Reason): string {
  return excerpt(
    verdict.refusals
      .filter((refusal) => refusal.reason === reason)
      .map((refusal) => refusal.item)
      .join("; "),
  );
}

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
export function proofProblems(cell: EvidenceCell, rule: EvidenceRule, verdict: CellVerdict): ProofProblem[] {
  if (cell.blank || piecesOf(cell).length === 0) return [{ code: "evidence-missing", params: {} }];
  if (verdict.accepted && verdict.refusals.length === 0) return [];
  if (!verdict.accepted) return [soleCode(verdict, rule, cell)];
  return CODES.filter(({ reason }) => verdict.refusals.some((refusal) => refusal.reason === reason)).map(
    ({ reason, code }) => ({ code, params: { value: items(verdict, reason) }, atMost: "warning" }),
  );
}

/**
 * evidence-missing, evidence-placeholder, evidence-type, evidence-link-invalid, evidence-local-path, video-link.
 * Reviewers of the ministry count a level only with its document (S1, S2); each indicator names its documents and file
 * types, video is a file or a link (S3, S5). One usable piece is enough; what is refused beside it is a remark.
 */
export const proof: Check = {
  codes: [
    "evidence-missing",
    "evidence-placeholder",
    "evidence-type",
    "evidence-link-invalid",
    "evidence-local-path",
    "video-link",
  ],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return claimedCells(context, record).flatMap(({ indicator, rule, cell, verdict }) =>
      proofProblems(cell, rule, verdict).map((problem) =>
        inRow(context, record, { ...problem, column: cell.column, effect: "level", indicator: indicator.id }),
      ),
    );
  },
};
