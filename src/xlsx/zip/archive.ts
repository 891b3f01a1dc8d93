import { XlsxError } from "../errors";
import { packedBytes, readDirectory, type ZipEntry } from "./directory";
import { checkKind } from "./fileKind";

const MEBIBYTE = 1024 * 1024;
const LARGEST_TOTAL = 100 * MEBIBYTE;
const LARGEST_RATIO = 100;
/** Below this size no ratio is a threat, and tables that repeat themselves pack very well. */
const RATIO_FROM = 16 * MEBIBYTE;

/** What unpacking takes, in an implementation for one platform or for all. */
export interface Unpacking {
  /**
   * Unpacks a deflated entry.
   * @param size its unpacked size as the directory gives it; an implementation must not make more of it
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The checksum that a zip file keeps of each entry. */
  crc32(bytes: Uint8Array): number;
}

/** Programs write either slash, and some escape what is no plain letter. */
function plainName(name: string): string {
  const path = name.replaceAll("\\", "/");
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * A package of parts as ECMA-376-2 has it: their names are compared without regard to case. A part is unpacked when it
 * is asked for; pictures and whatever else nobody asks for stay packed, however large they are.
 */
export class Archive {
  private readonly byName = new Map<string, ZipEntry>();
  private readonly byFoldedName = new Map<string, ZipEntry>();
  private readonly weighed = new Set<ZipEntry>();
  private total = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
    private readonly unpacking: Unpacking,
  ) {
    readDirectory(bytes, (entry) => this.add(entry));
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** @returns the name of the entry behind a path; `null` when there is none */
  nameOf(path: string): string | null {
    return this.find(path)?.name ?? null;
  }

  /** @returns a part's bytes; `null` when there is none @throws XlsxError when it is damaged or unpacks to too much */
  part(path: string): Uint8Array | null {
    const entry = this.find(path);
    if (!entry) return null;
    this.weigh(entry);
    try {
      return this.unpack(entry);
    } catch (error) {
      throw new XlsxError("damaged", this.file, `${entry.name} is damaged`, { cause: error });
    }
  }

  private add(entry: ZipEntry): void {
    const { name } = entry;
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(name)) {
      throw new RangeError(`the path ${name} leaves the archive`);
    }
    const plain = plainName(name);
    if (this.byName.has(plain)) throw new RangeError(`two entries named ${name}`);
    this.byName.set(plain, entry);
    const folded = plain.toLowerCase();
    if (!this.byFoldedName.has(folded)) this.byFoldedName.set(folded, entry);
  }

  private find(path: string): ZipEntry | undefined {
    const plain = plainName(path);
    return this.byName.get(plain) ?? this.byFoldedName.get(plain.toLowerCase());
  }

  /** Refuses by the directory, before anything is unpacked. */
  private weigh(entry: ZipEntry): void {
    if (this.weighed.has(entry)) return;
    this.weighed.add(entry);
    const { name, size, originalSize } = entry;
    if (originalSize > RATIO_FROM && originalSize > LARGEST_RATIO * size) {
      throw this.tooLarge(`${name} unpacks to more than ${LARGEST_RATIO} times its size`);
    }
    if (this.total + originalSize > LARGEST_TOTAL) {
      throw this.tooLarge(`${name} makes more than ${LARGEST_TOTAL / MEBIBYTE} MB`);
    }
    this.total += originalSize;
  }

  /** Sizes are those of the directory: an entry that lies about its size is refused, never unpacked further. */
  private unpack(entry: ZipEntry): Uint8Array {
    const packed = packedBytes(this.bytes, entry);
    if (entry.method !== 0 && entry.method !== 8) throw new RangeError(`unknown compression ${entry.method}`);
    const isStored = entry.method === 0 || entry.originalSize === 0;
    const part = isStored ? packed : this.unpacking.inflate(packed, entry.originalSize);
    if (part.length !== entry.originalSize) throw new RangeError("another size than the directory's");
    if (this.unpacking.crc32(part) !== entry.crc) throw new RangeError("the checksum differs");
    return part;
  }

  private tooLarge(detail: string): XlsxError {
    return new XlsxError("too-large", this.file, detail);
  }
}

/**
 * Opens a zip file by its directory; nothing is unpacked yet.
 * @throws XlsxError
 */
export function openArchive(bytes: Uint8Array, file: string, unpacking: Unpacking): Archive {
  checkKind(bytes, file);
  try {
    return new Archive(bytes, file, unpacking);
  } catch (error) {
    throw new XlsxError("damaged", file, "the zip file is damaged", { cause: error });
  }
}
