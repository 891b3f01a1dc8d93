import { hasText, indexOfText, uint16, uint16Little, uint32, uint32Little } from "./bytes";
import type { ImageSize } from "../checks/shared/files/types";
import type { FileSample } from "./types";

/** What the sample of an image shows; see `ContentVerdict`. */
export interface ImageVerdict {
  image: ImageSize | null;
  complete: boolean | null;
}

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Frame headers: every SOF but DHT, JPG and DAC, which have numbers among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Walks the segments of a JPEG up to its scan. */
function jpegHeader(bytes: Uint8Array): { image: ImageSize | null; scan: number | null } {
  let image: ImageSize | null = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== MARKER) return { image, scan: null };
    const marker = bytes[at + 1]!;
    if (marker === MARKER) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN) return { image, scan: at };
    // Markers without a length: TEM and the restarts.
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
      continue;
    }
    if (isFrame(marker) && at + 9 <= bytes.length)
      image ??= { height: uint16(bytes, at + 5), width: uint16(bytes, at + 7) };
    at += 2 + Math.max(2, uint16(bytes, at + 2));
  }
  return { image, scan: null };
}

function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(MARKER, from); at >= 0; at = bytes.indexOf(MARKER, at + 1)) {
    if (bytes[at + 1] === END_OF_IMAGE) return true;
  }
  return false;
}

/**
 * Cameras put clips and maps behind the image, so the end is looked for anywhere behind the scan: inside of it the
 * mark cannot occur. A thumbnail in the header has an end of its own and does not count.
 */
export function jpegVerdict({ size, head, tail }: FileSample): ImageVerdict {
  const { image, scan } = jpegHeader(head);
  if (head.length >= size) return { image, complete: scan !== null && hasEnd(head, scan) };
  const ended = hasEnd(tail, 0);
  return { image, complete: image !== null && ended ? true : null };
}

export function pngVerdict({ head, tail }: FileSample): ImageVerdict {
  const image =
    hasText(head, 12, "IHDR") && head.length >= 24 ? { width: uint32(head, 16), height: uint32(head, 20) } : null;
  return { image, complete: image !== null && indexOfText(tail, "IEND") >= 0 };
}

export function gifVerdict({ head, tail }: FileSample): ImageVerdict {
  const image = head.length >= 10 ? { width: uint16Little(head, 6), height: uint16Little(head, 8) } : null;
  return { image, complete: image !== null && tail.lastIndexOf(0x3b) >= tail.length - 1024 && tail.includes(0x3b) };
}

/** Three variants, each with its own place for the size. */
export function webpVerdict({ size, head }: FileSample): ImageVerdict {
  const declared = uint32Little(head, 4);
  const at = (place: number): number => head[place] ?? 0;
  let image: ImageSize | null = null;
  if (hasText(head, 12, "VP8X") && head.length >= 30) {
    image = {
      width: 1 + at(24) + at(25) * 256 + at(26) * 65_536,
      height: 1 + at(27) + at(28) * 256 + at(29) * 65_536,
    };
  } else if (hasText(head, 12, "VP8L") && head.length >= 25) {
    image = {
      width: 1 + (((at(22) & 0x3f) << 8) | at(21)),
      height: 1 + (((at(24) & 0x0f) << 10) | (at(23) << 2) | (at(22) >> 6)),
    };
  } else if (hasText(head, 12, "VP8 ") && head.length >= 30) {
    image = { width: uint16Little(head, 26) & 0x3fff, height: uint16Little(head, 28) & 0x3fff };
  }
  return { image, complete: declared + 8 <= size };
}
