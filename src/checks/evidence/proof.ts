import { claimedCells } from "../shared/evidence/claimedCells";
import { proofProblems } from "../shared/evidence/proof";
import { inRow } from "../shared/observe";
import type { Check, Observation } from "../types";

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
