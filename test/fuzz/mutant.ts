import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Changes of single bytes of the file as it lies on the disk, in parts and between them. */
export type ByteEdit =
  | { op: "bit"; at: number; bit: number }
  | { op: "byte"; at: number; value: number }
  | { op: "insert"; at: number; value: number }
  | { op: "remove"; at: number; length: number }
  | { op: "cut"; at: number };

/** Changes of one part, which is packed anew: its checksum is right, its XML is not. */
export type TokenEdit =
  | { op: "delete"; at: number }
  | { op: "duplicate"; at: number; times: number }
  | { op: "swap"; at: number; with: number }
  | { op: "truncate"; at: number }
  | { op: "hostile"; at: number; token: number }
  | { op: "letters"; at: number; length: number };

/** A workbook of the fixtures and what is done to it; every place is a number that is taken modulo what there is. */
export type Mutant =
  | { kind: "bit"; book: number; at: number; bit: number }
  | { kind: "bytes"; book: number; edits: readonly ByteEdit[] }
  | { kind: "tokens"; book: number; part: number; edits: readonly TokenEdit[] };

/** What a reader of XML stumbles over: halves of tags, sections, entities, addresses and numbers beyond everything. */
const HOSTILE = [
  ...[
    "<si>",
    "</si>",
    "<t>",
    "</t>",
    "<t ",
    "<si",
    "<c ",
    "</c>",
    "<v>",
    "</v>",
    "<is>",
    "<f>",
    "</f>",
    "<rPh>",
    "</rPh>",
  ],
  ...[
    "<sheetData>",
    "</sheetData>",
    "</worksheet>",
    "</sst>",
    "<cellXfs ",
    "<mergeCell ",
    "<row ",
    "<xf",
    "<Relationship ",
  ],
  ...['<row r="99999999">', '<c r="XFD1048576"><v>1</v></c>', '<mergeCell ref="B2:A1"/>', 'ref="A1:XFD1048576"'],
  ...['ref="ZZZZ9"', 's="99999"', 't="s"', 't="inlineStr"', 't="e"', 't="d"', 'si="0"', 'headerRowCount="0"'],
  ...[
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml ?>",
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    "&b;",
    "&#x110000;",
    "&#x;",
    "&amp",
  ],
  ...['"', "'", ">", "<", "&", "=", "/>", "\0", "\ufffe", "\ud800", "_x0000_", "_x001B_", "__proto__", "constructor"],
  ...["-1", "1e999", "NaN", "-0", "0x10", "1e-400", "9007199254740993"],
] as const;

const place = fc.nat({ max: 2 ** 30 });
const byte = fc.nat({ max: 255 });
const byteEdit: fc.Arbitrary<ByteEdit> = fc.oneof(
  fc.record({ op: fc.constant("bit" as const), at: place, bit: fc.nat({ max: 7 }) }),
  fc.record({ op: fc.constant("byte" as const), at: place, value: byte }),
  fc.record({ op: fc.constant("insert" as const), at: place, value: byte }),
  fc.record({ op: fc.constant("remove" as const), at: place, length: fc.integer({ min: 1, max: 64 }) }),
  fc.record({ op: fc.constant("cut" as const), at: place }),
);
const tokenEdit: fc.Arbitrary<TokenEdit> = fc.oneof(
  fc.record({ op: fc.constant("delete" as const), at: place }),
  fc.record({ op: fc.constant("duplicate" as const), at: place, times: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ op: fc.constant("swap" as const), at: place, with: place }),
  fc.record({ op: fc.constant("truncate" as const), at: place }),
  fc.record({ op: fc.constant("hostile" as const), at: place, token: place }),
  fc.record({ op: fc.constant("letters" as const), at: place, length: fc.integer({ min: 1, max: 40 }) }),
);
const edits = { minLength: 1, maxLength: 5 };

export const mutants: fc.Arbitrary<Mutant> = fc.oneof(
  fc.record({ kind: fc.constant("bit" as const), book: place, at: place, bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant("bytes" as const), book: place, edits: fc.array(byteEdit, edits) }),
  {
    arbitrary: fc.record({
      kind: fc.constant("tokens" as const),
      book: place,
      part: place,
      edits: fc.array(tokenEdit, edits),
    }),
    weight: 2,
  },
);

function editBytes(bytes: Uint8Array, edit: ByteEdit): Uint8Array {
  if (bytes.length === 0) return bytes;
  const at = edit.at % bytes.length;
  switch (edit.op) {
    case "bit":
      return bytes.map((value, index) => (index === at ? value ^ (1 << edit.bit) : value));
    case "byte":
      return bytes.map((value, index) => (index === at ? edit.value : value));
    case "insert":
      return new Uint8Array([...bytes.subarray(0, at), edit.value, ...bytes.subarray(at)]);
    case "remove":
      return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + edit.length)]);
    case "cut":
      return bytes.slice(0, at);
  }
}

function editTokens(tokens: string[], edit: TokenEdit): string[] {
  if (tokens.length === 0) return tokens;
  const at = edit.at % tokens.length;
  const token = tokens[at]!;
  const replaced = (...by: string[]): string[] => [...tokens.slice(0, at), ...by, ...tokens.slice(at + 1)];
  switch (edit.op) {
    case "delete":
      return replaced();
    case "duplicate":
      return replaced(...Array<string>(edit.times + 1).fill(token));
    case "swap": {
      const other = edit.with % tokens.length;
      return tokens.map((each, index) => (index === at ? tokens[other]! : index === other ? token : each));
    }
    case "truncate":
      return tokens.slice(0, at);
    case "hostile": {
      const inside = edit.at % (token.length + 1);
      return replaced(token.slice(0, inside) + HOSTILE[edit.token % HOSTILE.length]! + token.slice(inside));
    }
    case "letters":
      return replaced(token.slice(edit.length));
  }
}

/** @returns the bytes of the mutant of this file */
export function mutate(bytes: Uint8Array, mutant: Mutant): Uint8Array {
  if (mutant.kind === "bit") return editBytes(bytes, { op: "bit", at: mutant.at, bit: mutant.bit });
  if (mutant.kind === "bytes") return mutant.edits.reduce(editBytes, bytes);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[mutant.part % names.length]!;
  const tokens = strFromU8(parts[name]!).match(/<[^>]*>|[^<]+/g) ?? [];
  const xml = mutant.edits.reduce(editTokens, [...tokens]).join("");
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}
