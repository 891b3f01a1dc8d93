import type { CellPlace } from "../../workbook/sheetData";
import type { InnovationTable } from "../../workbook/types";
import type { CellWrite, Merge, Written } from "./types";

/** A cell to write. */
export interface MergeEdit {
  place: CellPlace;
  content: Written;
  /** Excel's number of the row whose look the cell of a new row takes over. */
  like?: number;
}

export interface MergeEdits {
  edits: MergeEdit[];
  /** Name of the Excel table that has to reach as far as its new rows; `null` where it has none. */
  growing: string | null;
}

/** Everything that a merge writes. */
export function mergeEdits({ changed, added }: Pick<Merge, "changed" | "added">, table: InnovationTable): MergeEdits {
  const edit = ({ place, content }: CellWrite): MergeEdit => ({ place, content });
  const fresh = added.flatMap(({ writes }) => writes.map((write) => ({ ...edit(write), like: table.lastRow + 1 })));
  return {
    edits: [...changed.flatMap(({ writes }) => writes.map(edit)), ...fresh],
    growing: fresh.length > 0 ? table.tableName : null,
  };
}
