import { HostObject } from "../../query/hostObject";
import type { HostContext } from "../context";
import { requireSheet } from "../context";

/** The options of a sheet protected with Excel's own defaults: nothing is allowed but to select cells. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Protection can be read only: the add-in never protects or opens a sheet. */
export function sheetProtection(context: HostContext, sheetId: string): HostObject {
  const isProtected = (): boolean => requireSheet(context, sheetId).protected;
  return new HostObject({
    type: "WorksheetProtection",
    scalars: {
      Protected: { get: isProtected },
      Options: { get: () => (isProtected() ? { ...OPTIONS } : null) },
    },
  });
}
