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
    const found: Observation[] = [];
    for (const { indicator, rule, cell, verdict } of claimedCells(context, record)) {
      const { column } = cell;
      for (const { code, params, atMost } of proofProblems(cell, rule, verdict)) {
        const finding = { code, params, atMost, column, effect: "level", indicator: indicator.id } as const;
        found.push(inRow(context, record, finding));
      }
    }
    return found;
  },
};
