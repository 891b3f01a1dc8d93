import { asciiText, uint32 } from "./bytes";

/** The header of a box of an MP4 or MOV file is at most this long. */
export const BOX_HEADER_BYTES = 16;

/** A box at the top of an MP4 or MOV file. */
export interface VideoBox {
  type: string;
  /** Where the next one begins; `null` when this one goes to the end of the file. */
  next: number | null;
}

/**
 * Reads the header of a box.
 * @param header 16 bytes from `at`, fewer at the end of the file
 * @returns `null` when there is no box
 */
export function readBox(header: Uint8Array, at: number): VideoBox | null {
  if (header.length < 8) return null;
  const type = asciiText(header, 4, 8);
  const length = uint32(header, 0);
  if (length === 0) return { type, next: null };
  if (length === 1) {
    if (header.length < BOX_HEADER_BYTES) return null;
    return { type, next: at + uint32(header, 8) * 4_294_967_296 + uint32(header, 12) };
  }
  return length < 8 ? null : { type, next: at + length };
}
