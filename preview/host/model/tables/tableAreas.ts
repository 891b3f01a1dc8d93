import type { Area } from "../../../../src/workbook/types";
import type { TableHandle } from "../../adapter";
import { HostError } from "../../errors";
import type { HostContext } from "../context";

/** Throws `ItemNotFound` when the table is gone. */
export function requireTable(context: HostContext, tableId: string): TableHandle {
  const handle = context.adapter.tables().find((candidate) => candidate.id === tableId);
  if (!handle) throw new HostError("ItemNotFound", "the table was deleted");
  return handle;
}

export function headerArea(handle: TableHandle): Area {
  if (!handle.hasHeader) throw new HostError("InvalidOperation", "the table shows no header");
  return { ...handle.area, bottom: handle.area.top };
}

/** Without header and totals. */
export function bodyArea(handle: TableHandle): Area {
  const { area, hasHeader, hasTotals } = handle;
  return { ...area, top: area.top + (hasHeader ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
}

export function totalsArea(handle: TableHandle): Area {
  if (!handle.hasTotals) throw new HostError("InvalidOperation", "the table shows no totals");
  return { ...handle.area, top: handle.area.bottom };
}
