import { HostError } from "../../errors";
import type { HostContext } from "../context";

const FORBIDDEN = /[\\/?*[\]:]/;
const MAX_LENGTH = 31;

/** Throws `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one in use. */
export function checkSheetName(context: HostContext, name: string, ownId?: string): void {
  const quoted = name.startsWith("'") || name.endsWith("'");
  if (name.trim() === "" || name.length > MAX_LENGTH || FORBIDDEN.test(name) || quoted) {
    throw new HostError("InvalidArgument", `sheet name ${name}`);
  }
  const taken = context.adapter
    .sheets()
    .some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists", `sheet ${name}`);
}

/** `Sheet4`: the first number that is free. */
export function freeSheetName(context: HostContext): string {
  const names = new Set(context.adapter.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = names.size + 1;
  while (names.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
