import type { CellTarget } from "../../../actions/types";
import { piecesOf } from "../../../workbook/index";
import type {
  CellValue,
  EvidenceCell,
  EvidencePiece,
  InnovationRecord,
  WorkbookReading,
} from "../../../workbook/types";

/** An evidence cell with all that is needed to look at what it names, or to fill it. */
export interface CellOfEvidence extends CellTarget {
  /** `Indicator.id` */
  indicator: string;
  /** As read. */
  raw: CellValue;
  pieces: readonly EvidencePiece[];
  /** Nothing stands in it. */
  blank: boolean;
  /** `null` for a row of the region. */
  innovation: { name: string; opd: string; nameCell: { column: number; value: CellValue } | null } | null;
}

function indicatorAt({ evidence, levels }: InnovationRecord, column: number): string | undefined {
  return [evidence, levels].flatMap((cells) =>
    Object.entries(cells).flatMap(([id, cell]) => (cell.column === column ? [id] : [])),
  )[0];
}

function made(cell: EvidenceCell, place: Omit<CellOfEvidence, "column" | "raw" | "pieces" | "blank">): CellOfEvidence {
  const { column, raw, blank } = cell;
  return { ...place, column, raw, pieces: piecesOf(cell), blank };
}

/**
 * The evidence cell that a cell is about: itself, or that of its level.
 * @param target of a table as it was read
 * @param indicator where it is known; else the column tells
 */
export function cellOfEvidence(
  { innovations, spd }: Pick<WorkbookReading, "innovations" | "spd">,
  { sheet, row, column }: CellTarget,
  indicator?: string,
): CellOfEvidence | null {
  const region = spd?.sheet === sheet ? spd.records.find((one) => one.row === row) : undefined;
  if (region?.evidence) {
    return made(region.evidence, { sheet, row, indicator: region.indicator, innovation: null });
  }
  const record = innovations?.sheet === sheet ? innovations.records.find((one) => one.row === row) : undefined;
  const id = record && (indicator ?? indicatorAt(record, column));
  const cell = id === undefined ? undefined : record?.evidence[id];
  if (!record || id === undefined || !cell) return null;
  const { nama, opd } = record.fields;
  const nameCell = nama ? { column: nama.column, value: nama.raw } : null;
  const innovation = { name: record.name, opd: opd?.text ?? "", nameCell };
  return made(cell, { sheet, row, indicator: id, innovation });
}
