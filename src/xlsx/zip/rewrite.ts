import { deflateSync } from "fflate";
import { crc32 } from "./crc";
import { readDirectory, type ZipEntry } from "./directory";

const END = 0x06054b50;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const DEFLATED = 8;
/** Sizes that stand behind the data. */
const DESCRIPTOR_FLAG = 0x0008;
const MOST_ENTRIES = 0xffff;

/** Where the bytes of each entry end: where the next one begins, or the directory. */
function endsOf(entries: readonly ZipEntry[], directory: number): Map<ZipEntry, number> {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  return new Map(inOrder.map((entry, index) => [entry, inOrder[index + 1]?.offset ?? directory]));
}

/** A local header and packed bytes of an entry with new content. */
function packed(
  bytes: Uint8Array,
  entry: ZipEntry,
  content: Uint8Array,
): { local: Uint8Array; size: number; crc: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = bytes.subarray(
    entry.offset + LOCAL_LENGTH,
    entry.offset + LOCAL_LENGTH + view.getUint16(entry.offset + 26, true),
  );
  const data = deflateSync(content);
  const local = new Uint8Array(LOCAL_LENGTH + name.length + data.length);
  local.set(bytes.subarray(entry.offset, entry.offset + LOCAL_LENGTH));
  const head = new DataView(local.buffer);
  const crc = crc32(content);
  head.setUint32(0, LOCAL, true);
  head.setUint16(6, head.getUint16(6, true) & ~DESCRIPTOR_FLAG, true);
  head.setUint16(8, DEFLATED, true);
  head.setUint32(14, crc, true);
  head.setUint32(18, data.length, true);
  head.setUint32(22, content.length, true);
  head.setUint16(28, 0, true);
  local.set(name, LOCAL_LENGTH);
  local.set(data, LOCAL_LENGTH + name.length);
  return { local, size: data.length, crc };
}

/** The directory's record of an entry, at its new place and with its new content. */
function recordOf(
  bytes: Uint8Array,
  entry: ZipEntry,
  offset: number,
  changed: { size: number; crc: number; originalSize: number } | null,
): Uint8Array {
  const { start, end } = entry.record;
  const whole = bytes.slice(start, end);
  const view = new DataView(whole.buffer);
  if (!changed) {
    view.setUint32(42, offset, true);
    return whole;
  }
  // Extra fields repeat sizes and times of what stood there before.
  const name = view.getUint16(28, true);
  const record = whole.slice(0, ENTRY_LENGTH + name);
  const own = new DataView(record.buffer);
  own.setUint16(8, own.getUint16(8, true) & ~DESCRIPTOR_FLAG, true);
  own.setUint16(10, DEFLATED, true);
  own.setUint32(16, changed.crc, true);
  own.setUint32(20, changed.size, true);
  own.setUint32(24, changed.originalSize, true);
  own.setUint16(30, 0, true);
  own.setUint16(32, 0, true);
  own.setUint32(42, offset, true);
  return record;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * A zip file with other content in some entries; the bytes of all others are those that they were.
 * @param contents by the name of the entry
 * @throws RangeError when the directory is damaged, or larger than the form without extensions holds
 */
export function rewriteZip(file: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A slice of Node's buffers is no copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  const entries: ZipEntry[] = [];
  readDirectory(bytes, (entry) => entries.push(entry));
  if (entries.length > MOST_ENTRIES) throw new RangeError("more entries than a plain directory holds");
  const ends = endsOf(entries, Math.min(...entries.map(({ record }) => record.start)));
  const chunks: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const content = contents.get(entry.name);
    const made = content && packed(bytes, entry, content);
    const chunk = made ? made.local : bytes.subarray(entry.offset, ends.get(entry)!);
    records.push(recordOf(bytes, entry, at, made && content ? { ...made, originalSize: content.length } : null));
    chunks.push(chunk);
    at += chunk.length;
  }
  const directory = joined(records);
  const end = new Uint8Array(END_LENGTH);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, at, true);
  return joined([...chunks, directory, end]);
}
