import { HostError } from "../../errors";
import type { HostContext } from "../context";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const CELL_ADDRESS = /^(\$?[A-Z]{1,3}\$?\d+|R\d*C\d*|R|C)$/i;

/** Throws `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one in use. */
export function checkName(
  context: HostContext,
  name: string,
  { ownTableId, sheetId = null }: { ownTableId?: string; sheetId?: string | null } = {},
): void {
  if (!NAME.test(name) || CELL_ADDRESS.test(name)) throw new HostError("InvalidArgument", `name ${name}`);
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const taken =
    context.adapter.tables().some((table) => table.id !== ownTableId && same(table.name)) ||
    context.document.names.some((defined) => defined.sheetId === sheetId && same(defined.name));
  if (taken) throw new HostError("ItemAlreadyExists", `name ${name}`);
}

export function freeTableName(context: HostContext): string {
  const names = new Set(context.adapter.tables().map((table) => table.name.toLowerCase()));
  let number = 1;
  while (names.has(`table${number}`)) number++;
  return `Table${number}`;
}
