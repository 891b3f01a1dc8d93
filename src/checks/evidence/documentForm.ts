import { piecesOf } from "../../workbook/index";
import { excerpt, inRow } from "../shared/observe";
import type { Check } from "../types";
import { claimedCells } from "../shared/evidence/claimedCells";

/**
 * evidence-no-file. The document form takes a file (S1, S5): words that describe a document do not show where it is,
 * and a reviewer would ask for it.
 */
export const documentForm: Check = {
  codes: ["evidence-no-file"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return claimedCells(context, record).flatMap(({ indicator, rule, cell, verdict }) => {
      if (rule.form !== "document" || !verdict.accepted || verdict.attached) return [];
      if (piecesOf(cell).some((piece) => piece.files.length > 0 || piece.links.length > 0 || piece.localPath))
        return [];
      const params = { value: excerpt(cell.raw) };
      const finding = { code: "evidence-no-file", column: cell.column, effect: "level", params } as const;
      return [inRow(context, record, { ...finding, indicator: indicator.id })];
    });
  },
};
