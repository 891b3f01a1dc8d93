/** One entry of a zip file as its central directory lists it. */
export interface ZipEntry {
  name: string;
  /** 0: stored; 8: deflated. */
  method: number;
  /** Packed and unpacked sizes in bytes. */
  size: number;
  originalSize: number;
  /** Checksum of the unpacked bytes. */
  crc: number;
  /** Where its local header begins. */
  offset: number;
  /** Where the directory lists it. */
  record: { start: number; end: number };
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_EXTRA = 0xffffffff;
const LONGEST_COMMENT = 65_535;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError("no end of the directory");
}

function readLong(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new RangeError("a size beyond all files");
  return value;
}

interface Directory {
  start: number;
  count: number;
  /** In bytes. */
  size: number;
}

function findDirectory(view: DataView): Directory {
  const end = endOfDirectory(view);
  const place = {
    start: view.getUint32(end + 16, true),
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
  };
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return place;
  const end64 = readLong(view, end - 12);
  if (view.getUint32(end64, true) !== END_64) return place;
  return { start: readLong(view, end64 + 48), count: readLong(view, end64 + 32), size: readLong(view, end64 + 40) };
}

/** Sizes and offset of a large entry stand in an extra field, those that do not fit and in this order. */
function longValues(view: DataView, from: number, to: number, values: number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== IN_EXTRA) return value;
      next += 8;
      return readLong(view, next - 8);
    });
  }
  return values;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Reads the directory of a zip file; nothing is unpacked.
 * @param visit called with each entry, may throw to stop
 * @throws RangeError when the directory is damaged
 */
export function readDirectory(bytes: Uint8Array, visit: (entry: ZipEntry) => void): void {
  const view = viewOf(bytes);
  const { start, count, size: length } = findDirectory(view);
  const decoder = new TextDecoder();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("a damaged directory");
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const [originalSize = 0, size = 0, offset = 0] = longValues(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const name = bytes.subarray(at + ENTRY_LENGTH, nameEnd);
    checkLocalName(bytes, view, offset, name);
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    const record = { start: at, end: extraEnd + view.getUint16(at + 32, true) };
    visit({ name: decoder.decode(name), method, size, originalSize, crc, offset, record });
    at = record.end;
  }
  if (at - start !== length) throw new RangeError("a directory of another length");
}

/** A name that was damaged in one of its two places would make a part look as if it had never been there. */
function checkLocalName(bytes: Uint8Array, view: DataView, offset: number, name: Uint8Array): void {
  if (view.getUint32(offset, true) !== LOCAL) throw new RangeError("a damaged entry");
  const same =
    view.getUint16(offset + 26, true) === name.length &&
    name.every((byte, at) => bytes[offset + LOCAL_LENGTH + at] === byte);
  if (!same) throw new RangeError("an entry with two names");
}

/** @returns the packed bytes of an entry @throws RangeError when they are not in the file */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_LENGTH + names;
  if (start + entry.size > bytes.length) throw new RangeError("the file ends too early");
  return bytes.subarray(start, start + entry.size);
}
