import type { EvidencePiece } from "../../workbook/types";
import { accompanies } from "../shared/evidence/letters";
import type { RowCheck, Sighting } from "../types";

/** A folder may hold any number of papers. */
const FOLDER = /\/folders?\/|\/drive\/|[?&]folder|\/:f:\//i;

/**
 * How many separate proofs a cell names: letters (enclosures such as *daftar hadir* go with theirs), or files and
 * links, or where there is neither, lines of words. `null` when a folder or an archive leaves it open.
 */
function countProofs(pieces: readonly EvidencePiece[]): number | null {
  let letters = 0;
  let attached = 0;
  let words = 0;
  for (const { files, links, letter, placeholder } of pieces) {
    if (links.some(({ url }) => FOLDER.test(url)) || files.some(({ extension }) => /^(?:zip|rar|7z)$/.test(extension)))
      return null;
    attached += files.length + links.filter(({ valid }) => valid).length;
    if (letter && (letter.kind !== null || letter.number !== null)) letters += accompanies(letter) ? 0 : 1;
    else if (!placeholder && files.length + links.length === 0) words++;
  }
  return Math.max(letters, attached) || words;
}

/**
 * Some levels count occasions, and each occasion wants its own proof: evidence for each bimtek, a screenshot for each way
 * of information, a document of each replicating region (S3). Cells with fewer pieces than the claimed level needs do not
 * prove it.
 */
export const check = {
  code: "evidence-too-few",
  order: 560,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: ["S3"],
  run({ claimed }) {
    const found: Sighting[] = [];
    for (const { indicator, rule, level, cell, pieces, verdict } of claimed) {
      const needed = rule.pieces?.[level - 1];
      if (needed === undefined || !verdict.accepted) continue;
      const count = countProofs(pieces);
      if (count === null || count === 0 || count >= needed) continue;
      const proven = rule.pieces?.filter((enough) => enough <= count).length ?? 0;
      found.push({ column: cell.column, indicator: indicator.id, params: { count, needed, level, proven } });
    }
    return found;
  },
} satisfies RowCheck;
