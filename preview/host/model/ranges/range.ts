import type { Area } from "../../../../src/workbook/types";
import type { SheetHandle } from "../../adapter";
import { HostError } from "../../errors";
import { HostObject } from "../../query/hostObject";
import { columnsOf, rowsOf } from "../cells/a1";
import { readCellProperties, writeCellProperties } from "../cells/cellProperties";
import { raiseSelected } from "../changes";
import type { HostContext } from "../context";
import { requireUnprotected } from "../context";
import { clearRange } from "./clearRange";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./rangeFormat";
import { rangeNavigation } from "./rangeNavigation";
import { keepPlace } from "./rangePlaces";
import { rangeScalars } from "./rangeScalars";

export function range(context: HostContext, sheetId: string, area: Area): HostObject {
  /** The sheet of the range; Excel calls a range whose sheet was deleted an invalid reference. */
  const sheet = (): SheetHandle => {
    const handle = context.adapter.sheets().find((candidate) => candidate.id === sheetId);
    if (!handle) throw new HostError("InvalidReference", "the sheet of the range was deleted");
    return handle;
  };
  const at = { context, sheetId, area, sheet };
  const object = new HostObject({
    type: "Range",
    scalars: () => rangeScalars(at),
    children: {
      Worksheet: () => context.objects.worksheet(context, sheet().id),
      Format: () => rangeFormat(context, sheet().id, area),
      DataValidation: () => dataValidation(context, sheet().id, area),
    },
    methods: () => ({
      ...rangeNavigation(at),
      Select: () => select(context, sheet().id, area),
      Clear: (args) => clearRange(context, sheet().id, area, args.optionalText(0) ?? "All"),
      Merge: (args) => merge(context, sheet().id, area, args.flag(0)),
      Unmerge: () => unmerge(context, sheet().id, area),
      GetCellProperties: (args) => readCellProperties(context, sheet(), area, args.record(0)),
      SetCellProperties: (args) => writeCellProperties(context, sheet().id, area, args.wire(0)),
      Calculate: () => context.adapter.recalculate(),
      _ValidateArraySize: (args) => validateSize(area, args.integer(0), args.integer(1)),
    }),
  });
  keepPlace(object, { sheetId, area });
  return object;
}

/** The library writes blocks above 1,500 cells in parts, and asks first whether the whole block fits. */
function validateSize(area: Area, rows: number, columns: number): void {
  const fits = rows === rowsOf(area) && columns === columnsOf(area);
  if (!fits) throw new HostError("InvalidArgument", "rows and columns of the values differ from those of the range");
}

/** Excel selects nothing while another sheet is in front. */
function select(context: HostContext, sheetId: string, area: Area): void {
  const { adapter } = context;
  if (adapter.activeSheet().id !== sheetId) return;
  adapter.select(sheetId, area);
  raiseSelected(context);
}

function merge(context: HostContext, sheetId: string, area: Area, across: boolean): void {
  requireUnprotected(context, sheetId);
  if (!across) return context.adapter.merge(sheetId, area);
  for (let row = area.top; row <= area.bottom; row++)
    context.adapter.merge(sheetId, { ...area, top: row, bottom: row });
}

function unmerge(context: HostContext, sheetId: string, area: Area): void {
  requireUnprotected(context, sheetId);
  context.adapter.unmerge(sheetId, area);
}
