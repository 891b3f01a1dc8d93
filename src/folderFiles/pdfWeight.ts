import { Unzlib } from "fflate";
import { asciiText, hasText, indexOfText } from "../folder/bytes";
import { breather } from "./pause";

const MEBIBYTE = 1024 * 1024;
/** The drawing of one page has some hundred kilobytes, that of a map a few million. */
const LARGEST_STREAM = 16 * MEBIBYTE;
const LARGEST_TOTAL = 96 * MEBIBYTE;
/** A stretch that unpacks to sixteen million bytes at most. */
const SLICE = 16 * 1024;
/** A stream is described in front of it in so many bytes. */
const DESCRIPTION = 1_024;

class TooHeavy extends Error {}

/** Pictures are unpacked when they are drawn, and nothing is drawn here. */
function isUnpackedForText(bytes: Uint8Array, at: number): boolean {
  const before = asciiText(bytes, at - DESCRIPTION, at);
  const description = before.slice(before.lastIndexOf("obj") + 1);
  return /\/(?:FlateDecode|Fl)\b/.test(description) && !/\/Subtype\s*\/Image\b/.test(description);
}

async function unpackedSize(packed: Uint8Array, most: number, breathe: () => Promise<unknown>): Promise<number> {
  let size = 0;
  const unzip = new Unzlib((chunk) => {
    size += chunk.length;
    if (size > most) throw new TooHeavy();
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      unzip.push(packed.subarray(at, at + SLICE));
      await breathe();
    }
  } catch (error) {
    // Damaged and encrypted files are left to the reader.
    if (error instanceof TooHeavy) throw error;
  }
  return size;
}

/**
 * Whether a PDF unpacks to more than anybody writes: a few kilobytes can hold hundreds of millions of drawing commands,
 * which would keep the reader busy for minutes.
 */
export async function isTooHeavy(bytes: Uint8Array): Promise<boolean> {
  const breathe = breather();
  let total = 0;
  try {
    for (let at = indexOfText(bytes, "stream"); at >= 0;) {
      const from = at + (hasText(bytes, at + 6, "\r\n") ? 8 : 7);
      const end = indexOfText(bytes, "endstream", from);
      const to = end < 0 ? bytes.length : end;
      if (isUnpackedForText(bytes, at)) {
        total += await unpackedSize(bytes.subarray(from, to), LARGEST_STREAM, breathe);
      }
      if (total > LARGEST_TOTAL) return true;
      await breathe();
      at = end < 0 ? -1 : indexOfText(bytes, "stream", end + 9);
    }
  } catch {
    return true;
  }
  return false;
}
