import { exactCellBehind } from "../../workbook/places";
import type { Area, InnovationTable, MappedColumn, SheetData, SheetLink, WorkbookReading } from "../../workbook/types";
import type { RowSpan } from "./patch";

/** Rows with evidence, and the columns in which it stands. */
export interface EvidenceSpan extends RowSpan {
  columns: readonly number[];
}

function around(sheet: string, columns: readonly number[], top: number, bottom: number): EvidenceSpan[] {
  if (columns.length === 0 || bottom < top) return [];
  return [{ sheet, columns, area: { top, bottom, left: Math.min(...columns), right: Math.max(...columns) } }];
}

/** The last row of an entry whose cells are merged over several rows. */
function withMerged(row: number, sheet: SheetData | undefined): number {
  const over = sheet?.merges.filter(({ top, bottom }) => top <= row && bottom > row) ?? [];
  return Math.max(row, ...over.map(({ bottom }) => bottom));
}

/** The same of a table that was arranged from several sheets, or from rows that are indicators. */
function arrangedSpans(table: InnovationTable, columns: readonly number[]): EvidenceSpan[] {
  const bySheet = new Map<string, { rows: number[]; columns: Set<number> }>();
  for (const { row } of table.records) {
    for (const column of columns) {
      const place = exactCellBehind(table, row, column);
      if (!place) continue;
      const known = bySheet.get(place.sheet) ?? { rows: [], columns: new Set<number>() };
      known.rows.push(place.row - 1);
      known.columns.add(place.column);
      bySheet.set(place.sheet, known);
    }
  }
  return [...bySheet].flatMap(([sheet, { rows, columns: own }]) => {
    const top = rows.reduce((least, row) => Math.min(least, row), Infinity);
    return around(
      sheet,
      [...own],
      top,
      rows.reduce((most, row) => Math.max(most, row), 0),
    );
  });
}

function holdsEvidence({ role }: MappedColumn): boolean {
  return role.kind === "evidence" || role.kind === "link";
}

/** Where evidence stands: only there an address behind a cell says more than the cell. */
export function evidenceSpans({ innovations, spd }: WorkbookReading, sheets: readonly SheetData[]): EvidenceSpan[] {
  const spans: EvidenceSpan[] = [];
  if (innovations) {
    const columns = innovations.columns.filter(holdsEvidence).map(({ column }) => column);
    const { sheet, headerBottom, lastRow } = innovations;
    const own = sheets.find(({ name }) => name === sheet);
    if (innovations.places) spans.push(...arrangedSpans(innovations, columns));
    else spans.push(...around(sheet, columns, headerBottom + 1, withMerged(lastRow, own)));
  }
  if (spd && spd.columns.evidence !== null) {
    const { evidence, link = evidence } = spd.columns;
    spans.push(...around(spd.sheet, [evidence, link], spd.headerBottom + 1, spd.lastRow));
  }
  return spans;
}

/** The rows of a span in which evidence was edited; `null` without any. */
export function editedRows(span: EvidenceSpan, { sheet, area }: RowSpan): RowSpan | null {
  if (span.sheet !== sheet) return null;
  if (!span.columns.some((column) => column >= area.left && column <= area.right)) return null;
  const top = Math.max(span.area.top, area.top);
  const bottom = Math.min(span.area.bottom, area.bottom);
  return top > bottom ? null : { sheet: span.sheet, area: { ...span.area, top, bottom } };
}

function isWithin({ row, column }: SheetLink, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A sheet with the links of an area replaced; the same sheet when nothing differs. */
export function withLinks(sheet: SheetData, area: Area, links: readonly SheetLink[]): SheetData {
  const before = sheet.links ?? [];
  const known = before.filter((link) => isWithin(link, area));
  const same =
    known.length === links.length &&
    known.every(({ row, column, target }, at) => {
      const other = links[at]!;
      return row === other.row && column === other.column && target === other.target;
    });
  return same ? sheet : { ...sheet, links: [...before.filter((link) => !isWithin(link, area)), ...links] };
}
