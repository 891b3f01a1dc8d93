import { zipSync } from "fflate";

/** Bytes of a text, one byte a character. */
export function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function joined(...parts: (string | Uint8Array | number[])[]): Uint8Array {
  const all = parts.map((part) => (typeof part === "string" ? bytes(part) : Uint8Array.from(part)));
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Big endian. */
function long(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function short(value: number): number[] {
  return [(value >> 8) & 255, value & 255];
}

export interface PdfSpec {
  /** One text a page; '' for a page without letters. */
  pages: readonly string[];
  encrypted?: boolean;
}

/** A PDF by hand: catalogue, pages, one Helvetica. The encrypted one has a password that nobody knows. */
export function pdf({ pages, encrypted = false }: PdfSpec): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  pages.forEach((text, i) => {
    const lines = text.split("\n").map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`);
    const content = text === "" ? "0 0 100 100 re f" : `BT /F1 12 Tf 14 TL 40 700 Td ${lines.join(" ")} ET`;
    const resources = "/Resources << /Font << /F1 3 0 R >> >>";
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${5 + i * 2} 0 R >>`);
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let trailer = `/Size ${objects.length + 1} /Root 1 0 R`;
  if (encrypted) {
    const secret = "ab".repeat(32);
    const at = add(`<< /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >>`);
    trailer = `/Size ${at + 1} /Root 1 0 R /Encrypt ${at} 0 R /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]`;
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n<< ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return bytes(file);
}

/** Header, one segment of `padding` bytes, frame header, a little scan, and the end mark unless cut. */
export function jpeg(width: number, height: number, { padding = 0, cut = false } = {}): Uint8Array {
  const comments: number[] = [];
  for (let left = padding; left > 0; left -= 60_000) {
    const length = Math.min(left, 60_000);
    comments.push(0xff, 0xfe, ...short(length + 2), ...new Array<number>(length).fill(32));
  }
  const frame = [0xff, 0xc0, ...short(11), 8, ...short(height), ...short(width), 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, ...short(8), 1, 1, 0, 0, 63, 0, ...new Array<number>(40).fill(0x55)];
  return Uint8Array.from([0xff, 0xd8, ...comments, ...frame, ...scan, ...(cut ? [] : [0xff, 0xd9])]);
}

export function png(width: number, height: number, { cut = false } = {}): Uint8Array {
  const header = joined("\x89PNG\r\n\x1a\n", long(13), "IHDR", long(width), long(height), [8, 2, 0, 0, 0], long(0));
  return joined(header, long(4), "IDAT", long(0), long(0), cut ? "" : joined(long(0), "IEND", long(0)));
}

export function gif(width: number, height: number): Uint8Array {
  const little = (value: number): number[] => [value & 255, value >> 8];
  return joined("GIF89a", little(width), little(height), [0, 0, 0, 0x3b]);
}

/** The extended variant. */
export function webp(width: number, height: number): Uint8Array {
  const three = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255];
  const body = joined("WEBPVP8X", [10, 0, 0, 0], [0, 0, 0, 0], three(width - 1), three(height - 1));
  return joined("RIFF", [body.length, 0, 0, 0], body);
}

/** A film without pictures; without `moov` nothing plays it. */
export function mp4({ brand = "isom", moov = true, cut = false } = {}): Uint8Array {
  const head = joined(long(16), "ftyp", brand, long(0));
  const data = joined(long(cut ? 5_000 : 108), "mdat", new Array<number>(100).fill(7));
  return moov ? joined(head, data, long(16), "moov", long(0), long(0)) : joined(head, data);
}

export function office(folder: "word" | "xl" | "ppt"): Uint8Array {
  return zipSync({
    "[Content_Types].xml": bytes("<Types/>"),
    "_rels/.rels": bytes("<Relationships/>"),
    [`${folder}/document.xml`]: bytes("<document/>".repeat(200)),
  });
}

export function zip(): Uint8Array {
  return zipSync({ "foto/1.jpg": jpeg(10, 10) });
}

export const OLE = joined("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", new Array<number>(600).fill(0));
export const HTML = bytes("\n<!DOCTYPE html><html><head><title>Masuk</title></head></html>");
