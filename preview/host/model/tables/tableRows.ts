import type { Area, CellValue } from "../../../../src/workbook/types";
import type { CellFormat } from "../../adapter";
import { HostError } from "../../errors";
import type { Arguments } from "../../query/arguments";
import { HostObject } from "../../query/hostObject";
import { intersection, rowsOf } from "../cells/a1";
import { blockOf, writeCells } from "../cells/cellBlock";
import type { HostContext } from "../context";
import { requireUnprotected } from "../context";
import { range } from "../ranges/range";
import { bodyArea, requireTable } from "./tableAreas";

export function tableRows(context: HostContext, tableId: string): HostObject {
  const count = (): number => rowsOf(bodyArea(requireTable(context, tableId)));
  const at = (index: number): HostObject => {
    if (index < 0 || index >= count()) throw new HostError("ItemNotFound", "no such row");
    return tableRow(context, tableId, index);
  };
  return new HostObject({
    type: "TableRowCollection",
    scalars: { Count: { get: count } },
    items: () => Array.from({ length: count() }, (_, index) => at(index)),
    methods: {
      GetCount: count,
      GetItemAt: (args) => at(args.integer(0)),
      Add: (args) => append(context, tableId, args),
    },
  });
}

function tableRow(context: HostContext, tableId: string, index: number): HostObject {
  const area = (): ReturnType<typeof bodyArea> => {
    const body = bodyArea(requireTable(context, tableId));
    return { ...body, top: body.top + index, bottom: body.top + index };
  };
  const sheetId = (): string => requireTable(context, tableId).sheetId;
  return new HostObject({
    type: "TableRow",
    scalars: {
      Index: { get: () => index },
      Values: {
        get: () => context.adapter.getValues(sheetId(), area()),
        set: (value) => writeCells(context, sheetId(), area(), value),
      },
    },
    methods: { GetRange: () => range(context, sheetId(), area()) },
  });
}

/** Rows can be added at the end of a table without totals; Excel also inserts them elsewhere. */
function append(context: HostContext, tableId: string, args: Arguments): HostObject {
  const handle = requireTable(context, tableId);
  const at = args.optionalInteger(0);
  const body = bodyArea(handle);
  if (handle.hasTotals || (at !== null && at !== -1 && at !== rowsOf(body))) {
    throw new HostError("NotImplemented", "rows inside a table");
  }
  requireUnprotected(context, handle.sheetId);
  const values = args.wire(1);
  const rows = Array.isArray(values) ? values.length : 1;
  const added = { ...body, top: body.bottom + 1, bottom: body.bottom + rows };
  const block = values === null ? null : blockOf(values, added);
  moveDown(context, handle.sheetId, { ...body, top: body.bottom + 1, bottom: body.bottom + 1 }, rows);
  context.adapter.updateTable(tableId, { area: { ...handle.area, bottom: added.bottom } });
  if (block) writeCells(context, handle.sheetId, added, block);
  return tableRow(context, tableId, rowsOf(body));
}

/** Cells below the table make room for its new rows; those beside it stay. @param first the row right below the table */
function moveDown({ adapter }: HostContext, sheetId: string, first: Area, rows: number): void {
  const used = adapter.usedArea(sheetId);
  if (!used || used.bottom < first.top) return;
  const from = { ...first, bottom: used.bottom };
  const values = adapter.getValues(sheetId, from);
  const formats = adapter.getFormats(sheetId, from);
  const cells = adapter
    .getFormulas(sheetId, from)
    .map((line, r) => line.map((cell, c) => inputOf(cell, values[r]![c]!)));
  const comments = (adapter.comments?.(sheetId) ?? []).filter(({ row, column }) =>
    intersection(from, { top: row, left: column, bottom: row, right: column }),
  );
  adapter.clear(sheetId, from, "all");
  for (const comment of comments) adapter.comment?.(sheetId, { ...comment, row: comment.row + rows });
  const to = { ...from, top: from.top + rows, bottom: from.bottom + rows };
  adapter.setCells(sheetId, to, cells);
  // Cells with the usual look stay untouched, so that they do not count as used.
  const blank = adapter.getFormats(sheetId, { ...first, top: to.bottom + 1, bottom: to.bottom + 1 })[0]!;
  const own = (format: CellFormat, c: number): CellFormat | null =>
    JSON.stringify(format) === JSON.stringify(blank[c]) ? null : format;
  adapter.setFormats(
    sheetId,
    to,
    formats.map((line) => line.map(own)),
  );
}

/** What has to be entered so that a cell holds the same: text stays text. */
function inputOf(formula: CellValue, value: CellValue): CellValue {
  if (formula === "" || formula === null) return null;
  const isText = typeof value === "string" && formula === value;
  return isText ? `'${value}` : formula;
}
