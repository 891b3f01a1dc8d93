import { holdsField } from "./columnRoles";
import { cellBehind } from "./places";
import type { InnovationTable, SpdTable, WorkbookReading } from "./types";

/** Where figures come from: a sheet and Excel's rows. */
export interface FigureSource {
  of: "innovations" | "spd" | "departments";
  sheet: string;
  /** Name of the Excel table, if it is one. */
  table: string | null;
  /** Excel's first and last row of the header; `null` where the rows stand without one. */
  header: [first: number, last: number] | null;
  /** Excel's first and last row that were read. */
  rows: [first: number, last: number];
  /** How many rows of them are innovations, indicators or departments. */
  count: number;
  /** The header of the column with the scores, where there is one: of which year they are. */
  column: string | null;
}

function ofInnovations(table: InnovationTable): FigureSource {
  const { sheet, tableName, headerTop, headerBottom, lastRow, records, columns } = table;
  const maturity = columns.find(holdsField("kematangan"));
  return {
    of: "innovations",
    sheet,
    table: tableName,
    header: [headerTop + 1, headerBottom + 1],
    rows: [records[0]?.row ?? headerBottom + 2, lastRow + 1],
    count: records.length,
    column: table.layout === "recap" ? (maturity?.header ?? null) : null,
  };
}

/** One source a sheet, of a table that was arranged: its own rows only count the innovations. */
function ofTable(table: InnovationTable): FigureSource[] {
  const whole = ofInnovations(table);
  if (!table.places) return [whole];
  const bySheet = new Map<string, { rows: number[]; innovations: Set<number> }>();
  for (const { row } of table.records) {
    for (const { column } of table.columns) {
      const place = cellBehind(table, row, column);
      const known = bySheet.get(place.sheet) ?? { rows: [], innovations: new Set<number>() };
      known.rows.push(place.row);
      known.innovations.add(row);
      bySheet.set(place.sheet, known);
    }
  }
  return [...bySheet].map(([sheet, { rows, innovations }]) => {
    const span = rows.reduce(([first, last], row): [number, number] => [Math.min(first, row), Math.max(last, row)], [
      Infinity,
      0,
    ] as [number, number]);
    return { ...whole, sheet, header: null, rows: span, count: innovations.size };
  });
}

function ofSpd({ sheet, headerBottom, lastRow, headers, records }: SpdTable): FigureSource {
  return {
    of: "spd",
    sheet,
    table: null,
    header: [headerBottom + 1, headerBottom + 1],
    rows: [records[0]?.row ?? headerBottom + 2, lastRow + 1],
    count: records.length,
    column: headers.level,
  };
}

/** What of a workbook was read, so that it can be said. */
export function sourcesOf({ innovations, spd, opd }: WorkbookReading): FigureSource[] {
  const names = opd?.names ?? [];
  const first = names[0];
  const last = names[names.length - 1];
  return [
    ...(innovations ? ofTable(innovations) : []),
    ...(spd ? [ofSpd(spd)] : []),
    ...(opd && first && last
      ? [
          {
            of: "departments" as const,
            sheet: opd.sheet,
            table: null,
            header: null,
            rows: [first.row, last.row] as [number, number],
            count: names.length,
            column: null,
          },
        ]
      : []),
  ];
}
