import type { HostObject } from "../query/hostObject";
import type { Area } from "../../../src/workbook/types";
import type { TableHandle } from "../adapter";
import type { HostContext } from "./context";
import { range } from "./ranges/range";
import { worksheet } from "./sheets/worksheet";
import { tableCollection } from "./tables/tableCollection";

/**
 * Objects that lead back to each other: a range to its sheet and its tables, these to ranges. Their files would import
 * each other in a circle, so what leads back asks the context for them.
 */
export interface LinkedObjects {
  range(context: HostContext, sheetId: string, area: Area): HostObject;
  worksheet(context: HostContext, sheetId: string): HostObject;
  tableCollection(context: HostContext, sheetId: string | null, belongs: (table: TableHandle) => boolean): HostObject;
}

export const LINKED_OBJECTS: LinkedObjects = { range, worksheet, tableCollection };
