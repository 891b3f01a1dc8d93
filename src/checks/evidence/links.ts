import { piecesOf } from "../../workbook/index";
import type { EvidencePiece } from "../../workbook/types";
import { claimedCells } from "../shared/evidence/claimedCells";
import { looksPrivate } from "../shared/evidence/links";
import { excerpt, inRow } from "../shared/observe";
import type { Check } from "../types";

type Link = EvidencePiece["links"][number];

const INSECURE = /^http:/i;

/**
 * link-private, link-insecure. A reviewer opens the link without an account of the office (S1 checks evidence by
 * opening it): a folder of somebody's own drive, an editor, or an address inside the office stays shut. Links without
 * `https` still open, with a warning of the browser.
 */
export const links: Check = {
  codes: ["link-private", "link-insecure"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return claimedCells(context, record).flatMap(({ indicator, cell }) => {
      const pieces = piecesOf(cell);
      if (pieces.every((piece) => piece.links.length === 0)) return [];
      const all = pieces.flatMap((piece) => piece.links).filter((link) => link.valid);
      const report = (code: string, found: readonly Link[]): ReturnType<typeof inRow>[] => {
        if (found.length === 0) return [];
        const params = { value: excerpt(found.map(({ url }) => url).join("; ")) };
        return [inRow(context, record, { code, column: cell.column, effect: "none", indicator: indicator.id, params })];
      };
      const shut = all.filter(looksPrivate);
      const insecure = all.filter((link) => !shut.includes(link) && INSECURE.test(link.url));
      return [...report("link-private", shut), ...report("link-insecure", insecure)];
    });
  },
};
