import { inflateSync } from "fflate";
import type { Unpacking } from "./archive";
import { crc32 } from "./crc";

/** For wherever JavaScript runs. */
export const portableUnpacking: Unpacking = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  crc32,
};
