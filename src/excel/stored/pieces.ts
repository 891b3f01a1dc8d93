import * as v from "valibot";
import { fingerprint } from "../cells/cellText";
import { putStored } from "./settings";

/**
 * JSON of any length among the document's settings: `KEY` holds how many pieces there are, `KEY.0`, `KEY.1` … the text in
 * pieces. A value of the document's settings is kept short.
 */
const PIECE_LENGTH = 30_000;

const HeadSchema = v.object({
  version: v.literal(1),
  pieces: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  fingerprint: v.string(),
});
const PieceSchema = v.object({ text: v.string() });

function pieceKey(key: string, piece: number): string {
  return `${key}.${piece}`;
}

/** What the document holds under a key, unread. */
export interface Raw {
  head: unknown;
  pieces: unknown[];
}

/** @returns for each key what is there; `null` when nothing is. Ends with a sync. */
export async function readRaw(context: Excel.RequestContext, keys: readonly string[]): Promise<(Raw | null)[]> {
  const { settings } = context.workbook;
  const heads = keys.map((key) => settings.getItemOrNullObject(key).load("value"));
  await context.sync();
  const pieces = heads.map((head, i) => {
    const parsed = head.isNullObject ? null : v.safeParse(HeadSchema, head.value);
    const many = parsed?.success ? parsed.output.pieces : 0;
    return Array.from({ length: many }, (_, n) => settings.getItemOrNullObject(pieceKey(keys[i]!, n)).load("value"));
  });
  if (pieces.some(({ length }) => length > 0)) await context.sync();
  return heads.map((head, i) => {
    if (head.isNullObject) return null;
    return { head: head.value, pieces: pieces[i]!.map((piece) => (piece.isNullObject ? null : piece.value)) };
  });
}

/** @returns the value that was written; `undefined` when something of it is missing or was changed */
export function assembled(raw: Raw): unknown {
  const head = v.safeParse(HeadSchema, raw.head);
  const pieces = v.safeParse(v.array(PieceSchema), raw.pieces);
  if (!head.success || !pieces.success) return undefined;
  const text = pieces.output.map((piece) => piece.text).join("");
  if (fingerprint(text) !== head.output.fingerprint) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The same JSON without letters that a cut between two pieces could damage. */
function inAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Puts a value in the place of what is under the key; without a sync. */
export function putPieces(context: Excel.RequestContext, key: string, before: Raw | null, value: unknown): void {
  const text = inAscii(JSON.stringify(value));
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE_LENGTH) }, (_, n) =>
    text.slice(n * PIECE_LENGTH, (n + 1) * PIECE_LENGTH),
  );
  for (let n = pieces.length; n < (before?.pieces.length ?? 0); n += 1) putStored(context, pieceKey(key, n), null);
  pieces.forEach((piece, n) => putStored(context, pieceKey(key, n), { text: piece }));
  putStored(context, key, { version: 1, pieces: pieces.length, fingerprint: fingerprint(text) });
}
