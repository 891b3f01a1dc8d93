import { inflateSync } from "fflate";
import { packedBytes, readDirectory, type ZipEntry } from "./directory";
import { XlsxError } from "../errors";

/** The unpacked parts of a workbook by their path. */
export type Archive = Record<string, Uint8Array>;

const MEBIBYTE = 1024 * 1024;
const LARGEST_TOTAL = 100 * MEBIBYTE;
const LARGEST_RATIO = 100;
/** Below this size no ratio is a threat. */
const RATIO_FROM = MEBIBYTE;
const MOST_ENTRIES = 2000;

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What the reader needs; pictures, drawings, comments and the like stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|.*(?:workbook|sharedStrings|styles)[^/]*\.xml|.*(?:work)?sheets?\/[^/]+\.xml|.*tables\/[^/]+\.xml)$/i;
const UNNEEDED =
  /(?:^|\/)(?:media|drawings|charts|embeddings|theme|printersettings|comments|threadedcomments|persons|pivottables|pivotcache|slicers|slicercaches|timelines|externallinks|customxml|docprops|activex|ctrlprops|querytables|chartsheets|dialogsheets|macrosheets)\//i;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold an ASCII text in UTF-16, as the directory of an OLE file does. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function checkMagic(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, OLE)) {
    if (holdsUtf16(bytes, "EncryptedPackage")) throw new XlsxError("encrypted", file, "locked with a password");
    throw new XlsxError("not-xlsx", file, "an Office file of the old format");
  }
  if (!startsWith(bytes, ZIP)) throw new XlsxError("not-zip", file, "not a zip file");
}

/** Refuses an archive by its directory, before anything is unpacked. */
class Guard {
  private total = 0;
  private readonly names = new Set<string>();

  constructor(private readonly file: string) {}

  /** @returns whether to unpack the entry */
  accept(entry: ZipEntry): boolean {
    const { name } = entry;
    if (this.names.has(name)) throw this.damaged(`two entries named ${name}`);
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(name))
      throw this.damaged(`the path ${name} leaves the archive`);
    this.names.add(name);
    if (this.names.size > MOST_ENTRIES) throw this.tooLarge(`more than ${MOST_ENTRIES} entries`);
    if (entry.originalSize > RATIO_FROM && entry.originalSize > LARGEST_RATIO * entry.size) {
      throw this.tooLarge(`${name} unpacks to more than ${LARGEST_RATIO} times its size`);
    }
    this.total += entry.originalSize;
    if (this.total > LARGEST_TOTAL) throw this.tooLarge(`unpacks to more than ${LARGEST_TOTAL / MEBIBYTE} MB`);
    return NEEDED.test(name) && !UNNEEDED.test(name);
  }

  private tooLarge(detail: string): XlsxError {
    return new XlsxError("too-large", this.file, detail);
  }

  private damaged(detail: string): XlsxError {
    return new XlsxError("damaged", this.file, detail);
  }
}

/**
 * Unpacks a deflated entry.
 * @param size its unpacked size as the directory gives it; an implementation must not make more of it
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

const portableInflate: Inflate = (packed, size) => inflateSync(packed, { out: new Uint8Array(size) });

function unpack(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new RangeError(`unknown compression ${entry.method}`);
  return entry.originalSize === 0 ? new Uint8Array(0) : inflate(packed, entry.originalSize);
}

/**
 * Unpacks the parts of a workbook that hold its cells, after the whole directory was weighed. Sizes are those of the
 * directory: an entry that lies about its size is cut off or refused, never unpacked further.
 * @throws XlsxError
 */
export function openArchive(bytes: Uint8Array, file: string, inflate: Inflate = portableInflate): Archive {
  checkMagic(bytes, file);
  const guard = new Guard(file);
  const wanted: ZipEntry[] = [];
  try {
    readDirectory(bytes, (entry) => {
      if (guard.accept(entry)) wanted.push(entry);
    });
    return Object.fromEntries(wanted.map((entry) => [entry.name, unpack(bytes, entry, inflate)]));
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", file, "the zip file is damaged", { cause: error });
  }
}
