import { inflateRawSync } from "node:zlib";
import type { Inflate } from "./archive";

/** Node's own inflate: several times as fast as the portable one in a short process. For the command line. */
export const nodeInflate: Inflate = (packed, size) => inflateRawSync(packed, { maxOutputLength: size });
