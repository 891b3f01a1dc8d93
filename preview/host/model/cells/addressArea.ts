import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import { parseA1 } from "./a1";
import type { HostContext } from "../context";
import { findSheet, findTable } from "../context";

const REFERENCE = /^=?(.+)$/;

/**
 * A cell address, a table name or a defined name as an area. Addresses without a sheet lie on `sheetId`.
 * Throws `InvalidArgument` when it is none of them, `ItemNotFound` when its sheet does not exist.
 */
export function addressArea(context: HostContext, address: string, sheetId: string): { sheetId: string; area: Area } {
  const named = namedArea(context, address);
  if (named) return named;
  const { sheet, area } = parseA1(address);
  return { sheetId: sheet === null ? sheetId : sheetByName(context, sheet), area };
}

/** The area of a table (without its header) or of a defined name; `null` when there is none of that name. */
function namedArea(context: HostContext, name: string): { sheetId: string; area: Area } | null {
  const table = findTable(context.adapter.tables(), name);
  if (table && table.name.toLowerCase() === name.toLowerCase()) {
    const top = table.area.top + (table.hasHeader ? 1 : 0);
    return {
      sheetId: table.sheetId,
      area: { ...table.area, top, bottom: table.area.bottom - (table.hasTotals ? 1 : 0) },
    };
  }
  const defined = context.document.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return defined ? formulaArea(context, defined.formula) : null;
}

/** The area that a formula such as `=Daftar!$A$1:$A$9` speaks of; `null` when it is another formula. */
export function formulaArea(context: HostContext, formula: string): { sheetId: string; area: Area } | null {
  const reference = REFERENCE.exec(formula)?.[1] ?? "";
  if (!reference.includes("!")) return null;
  try {
    const { sheet, area } = parseA1(reference);
    return sheet === null ? null : { sheetId: sheetByName(context, sheet), area };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function sheetByName(context: HostContext, name: string): string {
  const sheet = findSheet(context, name);
  if (!sheet) throw new HostError("ItemNotFound", `sheet ${name}`);
  return sheet.id;
}
