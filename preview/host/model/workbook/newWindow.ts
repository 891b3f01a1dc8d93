import { HostError } from "../../errors";
import type { HostContext } from "../context";

/** The letters "PK", with which every .xlsx file begins. */
const SIGNATURE = [0x50, 0x4b];

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw new HostError("InvalidArgument", "no base64");
  }
}

/** Opens a workbook that the add-in made; throws `InvalidArgument` when it is none. */
export function openNewWorkbook({ openWindow }: HostContext, base64: string): void {
  if (!openWindow) throw new HostError("ApiNotFound", "this host has no windows");
  const bytes = Uint8Array.from(decoded(base64), (character) => character.charCodeAt(0));
  if (SIGNATURE.some((byte, i) => bytes[i] !== byte)) throw new HostError("InvalidArgument", "no .xlsx file");
  openWindow(bytes);
}
