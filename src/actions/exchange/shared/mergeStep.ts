import type { CellChange } from "../../../excel/cells/writeCells";
import type { TableGrowth } from "../../../excel/cells/tableGrowth";
import { NAME_KEY } from "../../../exchange/cells";
import { mergeEdits, type MergeEdit } from "../../../exchange/merge/edits";
import type { MergeGround } from "../../../exchange/merge/ground";
import type { Merge } from "../../../exchange/merge/types";
import { holdsField } from "../../../workbook/columnRoles";
import { isoToSerial } from "../../../workbook/index";
import { valueAt } from "../../../workbook/places";
import type { Notice } from "../../../i18n/notice";
import type { Session } from "../../session/types";
import { writeCellsStep } from "../../shared/cellsStep";
import { headerOver } from "../../shared/placed";

const DATE_FORMAT = "dd/mm/yyyy";

function dateText(iso: string): string {
  return iso.split("-").reverse().join("/");
}

function contentOf({ content }: MergeEdit, date1904: boolean): Pick<CellChange, "value" | "format" | "inText"> {
  if (!("date" in content)) return { value: content.value };
  const serial = isoToSerial(content.date, date1904);
  const text = dateText(content.date);
  // Excel's calendar begins in 1900.
  return serial === null ? { value: text } : { value: serial, format: DATE_FORMAT, inText: text };
}

interface MergeChanges {
  changes: CellChange[];
  growth: TableGrowth | null;
}

/**
 * What a merge writes, each cell with what it held when it was looked at, and with the header over it and
 * the name of its innovation as far as that stays what it is.
 */
function mergeChanges(merge: Pick<Merge, "changed" | "added">, { data, table }: MergeGround): MergeChanges {
  const { edits, growing } = mergeEdits(merge, table);
  const renamed = new Set(merge.changed.flatMap(({ key, place }) => (key === NAME_KEY ? [place.row] : [])));
  const column = table.places ? undefined : table.columns.find(holdsField("nama"))?.column;
  const changes = edits.map((edit): CellChange => {
    const { place, like } = edit;
    const expected = valueAt(data, place);
    // A new row has no name yet: the last one before it tells whether rows have moved.
    const row = like ?? place.row;
    const name = column === undefined ? undefined : valueAt(data, { sheet: place.sheet, row, column });
    const tells = like === undefined ? name !== undefined : name !== undefined && name !== null && name !== "";
    const isMarked = column !== undefined && tells && !renamed.has(row);
    return {
      ...place,
      ...contentOf(edit, data.date1904),
      ...(expected === undefined ? {} : { expected }),
      ...(isMarked ? { beside: { column, value: name ?? null, row } } : {}),
      ...headerOver(table, data, place),
    };
  });
  const fresh = edits.flatMap(({ place, like }) => (like === undefined ? [] : [place.row - 1]));
  return { changes, growth: growing === null ? null : { table: growing, lastRow: Math.max(...fresh) } };
}

/**
 * Writes what a merge asks for, all in one step that can be taken back.
 * @param ground what the merge was made from: a cell that holds something else now is not written
 * @returns whether there was anything to write
 * @throws ExcelProblem when nothing was written
 */
export async function writeMergeStep(
  session: Session,
  merge: Pick<Merge, "changed" | "added">,
  ground: MergeGround,
  label: Notice,
): Promise<boolean> {
  const { changes, growth } = mergeChanges(merge, ground);
  if (changes.length === 0) return false;
  await writeCellsStep(session, changes, growth, label);
  return true;
}
