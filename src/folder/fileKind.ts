import { asciiText, hasText, indexOfText, uint16Little } from "./bytes";
import { gifVerdict, jpegVerdict, pngVerdict, webpVerdict } from "./imageHeader";
import type { FileKind } from "../checks/shared/files/types";
import type { ContentVerdict, FileSample } from "./types";

/** How many bytes of the beginning and of the end a sample holds. */
export const SAMPLE_BYTES = 65_536;

/** A PDF may begin behind some bytes of a mail program or a scanner. */
const PDF_HEADER_WITHIN = 1_024;
const ZIP_END_LENGTH = 22;

/** Signatures at the very beginning. */
const SIGNATURES: readonly [string, FileKind][] = [
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"],
  ["Rar!\x1a\x07", "rar"],
  ["7z\xbc\xaf\x27\x1c", "sevenZip"],
  ["{\\rtf", "rtf"],
  ["II*\0", "tiff"],
  ["MM\0*", "tiff"],
  ["\x1a\x45\xdf\xa3", "otherVideo"],
  ["FLV\x01", "otherVideo"],
  ["\x30\x26\xb2\x75\x8e\x66\xcf\x11", "otherVideo"],
  ["\0\0\x01\xba", "otherVideo"],
  ["\0\0\x01\xb3", "otherVideo"],
  ["ID3", "audio"],
  ["OggS", "audio"],
];

const OFFICE_PARTS: readonly [RegExp, FileKind][] = [
  [/^word\//, "word"],
  [/^xl\//, "excel"],
  [/^ppt\//, "powerpoint"],
];

/** Names in the directory at the end of a zip, as far as the sample shows them. */
function zipKind({ head, tail }: FileSample): FileKind {
  for (let at = indexOfText(tail, "PK\x01\x02"); at >= 0; at = indexOfText(tail, "PK\x01\x02", at + 46)) {
    const name = asciiText(tail, at + 46, at + 46 + uint16Little(tail, at + 28));
    const office = OFFICE_PARTS.find(([part]) => part.test(name));
    if (office) return office[1];
  }
  // Cut off before its directory: the first entries still have their names.
  for (let at = 0; at >= 0; at = indexOfText(head, "PK\x03\x04", at + 30)) {
    const name = asciiText(head, at + 30, at + 30 + uint16Little(head, at + 26));
    const office = OFFICE_PARTS.find(([part]) => part.test(name));
    if (office) return office[1];
  }
  return "zip";
}

function zipComplete({ tail }: FileSample): boolean {
  const end = indexOfText(tail, "PK\x05\x06");
  return end >= 0 && end + ZIP_END_LENGTH <= tail.length;
}

function boxKind(head: Uint8Array): FileKind | null {
  // Four letters at this place can be a text; the length before them has a small first byte.
  if ((head[0] ?? 0) > 0x1f) return null;
  const box = asciiText(head, 4, 8);
  if (box === "ftyp") {
    const brand = asciiText(head, 8, 12);
    if (/^(?:hei[cfsx]|hev[cmx]|mif1|msf1|avif)$/.test(brand)) return "heic";
    return brand === "M4A " || brand === "M4B " ? "audio" : "video";
  }
  // Old cameras leave the ftyp out.
  return ["moov", "mdat", "wide", "pnot"].includes(box) ? "video" : null;
}

function riffKind(head: Uint8Array): FileKind | null {
  if (!hasText(head, 0, "RIFF")) return null;
  const form = asciiText(head, 8, 12);
  return form === "WEBP" ? "webp" : form === "AVI " ? "otherVideo" : form === "WAVE" ? "audio" : null;
}

const MARKUP =
  /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** Bytes that no text holds: control characters other than tab, line ends, form feed and escape. */
function isBinary(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127;
}

function textKind(head: Uint8Array): FileKind {
  const start = asciiText(head, 0, 2_048);
  if (MARKUP.test(start)) return "html";
  // UTF-16 has zero bytes, but says so.
  if (/^(?:\xff\xfe|\xfe\xff)/.test(start)) return "text";
  return head.subarray(0, 4_096).some(isBinary) ? "unknown" : "text";
}

/**
 * What a file is by its content, whatever its name says; never throws.
 * @param sample the first and the last 64 KB, or all of a smaller file
 */
export function judgeContent(sample: FileSample): ContentVerdict {
  const { size, head } = sample;
  const plain = (kind: FileKind, complete: boolean | null = true): ContentVerdict => ({ kind, complete, image: null });
  if (size === 0 || head.length === 0) return plain("empty");
  if (hasText(head, 0, "\xff\xd8\xff")) return { kind: "jpeg", ...jpegVerdict(sample) };
  if (hasText(head, 0, "\x89PNG\r\n\x1a\n")) return { kind: "png", ...pngVerdict(sample) };
  if (hasText(head, 0, "GIF87a") || hasText(head, 0, "GIF89a")) return { kind: "gif", ...gifVerdict(sample) };
  const riff = riffKind(head);
  if (riff === "webp") return { kind: "webp", ...webpVerdict(sample) };
  if (riff) return plain(riff);
  if (["PK\x03\x04", "PK\x05\x06"].some((mark) => hasText(head, 0, mark))) {
    return plain(zipKind(sample), zipComplete(sample));
  }
  const signature = SIGNATURES.find(([mark]) => hasText(head, 0, mark));
  if (signature) return plain(signature[1]);
  // Two letters alone could be any text; the four bytes behind the length are zero.
  if (hasText(head, 0, "BM") && hasText(head, 6, "\0\0\0\0")) return plain("bmp");
  const box = boxKind(head);
  if (box) return plain(box, box === "video" ? null : true);
  // Whether a PDF is whole is left to the reader of PDFs, which can mend some.
  const pdf = indexOfText(head.subarray(0, PDF_HEADER_WITHIN), "%PDF-");
  if (pdf >= 0) return plain("pdf");
  return plain(textKind(head));
}
