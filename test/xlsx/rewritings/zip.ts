import { Zip, ZipDeflate, strToU8, zipSync, type ZipOptions } from "fflate";

/** The parts of a workbook file as text; what is given as bytes stays as it is. */
export type Parts = Record<string, string | Uint8Array>;

function bytesOf(parts: Parts): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
  );
}

export function zipped(parts: Parts, options: ZipOptions = {}): Uint8Array {
  return zipSync(bytesOf(parts), options);
}

/** As programs write that do not know the sizes when they begin: they stand behind each entry. */
export function streamed(parts: Parts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, part] of Object.entries(bytesOf(parts))) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(part, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

const long = (value: number): number[] => [...new Uint8Array(new BigUint64Array([BigInt(value)]).buffer)];

/** Rewrites a zip so that the sizes and offsets of its entries stand in zip64 fields. */
export function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const directory: number[] = [];
  for (let at = start, index = 0; index < count; index += 1) {
    const names = view.getUint16(at + 28, true);
    const length = 46 + names + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const head = bytes.slice(at, at + 46 + names);
    const headView = new DataView(head.buffer);
    const [size, original, offset] = [20, 24, 42].map((field) => headView.getUint32(field, true));
    for (const field of [20, 24, 42]) headView.setUint32(field, 0xffffffff, true);
    headView.setUint16(30, 28, true);
    headView.setUint16(32, 0, true);
    directory.push(...head, 1, 0, 24, 0, ...long(original!), ...long(size!), ...long(offset!));
    at += length;
  }
  const end64 = start + directory.length;
  const zeros = (length: number): number[] => Array<number>(length).fill(0);
  const record = [0x50, 0x4b, 6, 6, ...long(44), 45, 0, 45, 0, ...zeros(8)];
  record.push(...long(count), ...long(count), ...long(directory.length), ...long(start));
  const locator = [0x50, 0x4b, 6, 7, ...zeros(4), ...long(end64), 1, 0, 0, 0];
  const tail = [0x50, 0x4b, 5, 6, ...zeros(4), ...Array<number>(12).fill(0xff), 0, 0];
  return new Uint8Array([...bytes.slice(0, start), ...directory, ...record, ...locator, ...tail]);
}
