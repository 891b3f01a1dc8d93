import { writeExcel } from "../host/run";
import { askStored, putStored, readStored } from "./entry";

/** A random number that tells this workbook from others of its name; it has no other meaning. */
const KEY = "iid.id";

function isIdentity(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f-]{16,40}$/.test(value);
}

/**
 * @returns the identity of this workbook; `null` while it has none
 * @throws ExcelProblem
 */
export function readIdentity(): Promise<string | null> {
  return readStored(KEY, isIdentity);
}

/**
 * Gives the workbook an identity. No cell is touched.
 * @returns the one that holds: somebody else may have been first
 * @throws ExcelProblem
 */
export function giveIdentity(identity: string): Promise<string> {
  return writeExcel(async (context) => {
    const held = askStored(context, KEY, isIdentity);
    await context.sync();
    const first = held();
    if (first !== null) return first;
    putStored(context, KEY, identity);
    await context.sync();
    return identity;
  });
}
