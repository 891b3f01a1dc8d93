import { writeExcel } from "../host/run";
import { askStored, putStored } from "./entry";
import type { Keys } from "./items/keys";

/** A random number that tells this workbook from others of its name; it has no other meaning. */
export const IDENTITY_KEY = "iid.id";

function isIdentity(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f-]{16,40}$/.test(value);
}

/** @returns the identity of this workbook among its keys; `null` while it has none */
export function identityIn(keys: Keys): string | null {
  const held = keys.get(IDENTITY_KEY);
  return isIdentity(held) ? held : null;
}

/**
 * Gives the workbook an identity. No cell is touched.
 * @returns the one that holds: somebody else may have been first
 * @throws ExcelProblem
 */
export function giveIdentity(identity: string): Promise<string> {
  return writeExcel(async (context) => {
    const held = askStored(context, IDENTITY_KEY, isIdentity);
    await context.sync();
    const first = held();
    if (first !== null) return first;
    putStored(context, IDENTITY_KEY, identity);
    await context.sync();
    return identity;
  });
}
