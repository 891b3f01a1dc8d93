import * as v from "valibot";
import {
  ExceptionsSchema,
  packRun,
  PackedRunsSchema,
  unpackRun,
  type Exception,
  type KeptReview,
  type ReviewPart,
  type Run,
} from "../review/index";
import { fingerprint } from "./cellText";
import { readOnce, writeExcel } from "./run";
import { putStored } from "./settings";

const PARTS: readonly ReviewPart[] = ["exceptions", "runs"];

/** A value of the document's settings is kept short: each piece is one value. */
const PIECE_LENGTH = 30_000;

const HeadSchema = v.object({
  version: v.literal(1),
  pieces: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  fingerprint: v.string(),
});
const PieceSchema = v.object({ text: v.string() });

function headKey(part: ReviewPart): string {
  return `iid.review.${part}`;
}

function pieceKey(part: ReviewPart, piece: number): string {
  return `${headKey(part)}.${piece}`;
}

/** What the document holds for a part, unread. */
interface Raw {
  head: unknown;
  pieces: unknown[];
}

async function readRaw(context: Excel.RequestContext, parts: readonly ReviewPart[]): Promise<(Raw | null)[]> {
  const { settings } = context.workbook;
  const heads = parts.map((part) => settings.getItemOrNullObject(headKey(part)).load("value"));
  await context.sync();
  const pieces = heads.map((head, i) => {
    const parsed = head.isNullObject ? null : v.safeParse(HeadSchema, head.value);
    const many = parsed?.success ? parsed.output.pieces : 0;
    return Array.from({ length: many }, (_, n) => settings.getItemOrNullObject(pieceKey(parts[i]!, n)).load("value"));
  });
  if (pieces.some(({ length }) => length > 0)) await context.sync();
  return heads.map((head, i) => {
    if (head.isNullObject) return null;
    return { head: head.value, pieces: pieces[i]!.map((piece) => (piece.isNullObject ? null : piece.value)) };
  });
}

/** @returns the value that was written; `undefined` when something of it is missing or was changed */
function assembled(raw: Raw): unknown {
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

/** @returns an empty list for a part that was never written, `null` for one that cannot be read */
function listOf<T>(raw: Raw | null, schema: v.GenericSchema<unknown, T[]>): T[] | null {
  if (!raw) return [];
  const parsed = v.safeParse(schema, assembled(raw));
  return parsed.success ? parsed.output : null;
}

/**
 * Reads exceptions and runs of this document. A part that cannot be read counts as empty and is named in `damaged`.
 * @throws ExcelProblem
 */
export async function readReview(): Promise<KeptReview> {
  const [first = null, second = null] = await readOnce((context) => readRaw(context, PARTS));
  const exceptions = listOf(first, ExceptionsSchema);
  const runs = listOf(second, PackedRunsSchema);
  const damaged = PARTS.filter((_part, i) => [exceptions, runs][i] === null);
  return { exceptions: exceptions ?? [], runs: runs?.map(unpackRun) ?? [], damaged };
}

/** Puts what cannot be read under a free key of its own, where whoever mends it finds it whole. */
async function setAside(context: Excel.RequestContext, part: ReviewPart, raw: Raw): Promise<void> {
  for (let number = 1; ; number += 1) {
    const key = `${headKey(part)}.damaged.${number}`;
    const taken = context.workbook.settings.getItemOrNullObject(key).load("key");
    await context.sync();
    if (!taken.isNullObject) continue;
    putStored(context, key, raw);
    return;
  }
}

/** The same JSON without letters that a cut between two pieces could damage. */
function inAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function writePart<T>(part: ReviewPart, schema: v.GenericSchema<unknown, T[]>, list: readonly T[]): Promise<void> {
  const text = inAscii(JSON.stringify(v.parse(schema, list)));
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE_LENGTH) }, (_, n) =>
    text.slice(n * PIECE_LENGTH, (n + 1) * PIECE_LENGTH),
  );
  return writeExcel(async (context) => {
    const [raw = null] = await readRaw(context, [part]);
    if (raw && listOf(raw, schema) === null) await setAside(context, part, raw);
    for (let n = pieces.length; n < (raw?.pieces.length ?? 0); n += 1) putStored(context, pieceKey(part, n), null);
    pieces.forEach((piece, n) => putStored(context, pieceKey(part, n), { text: piece }));
    putStored(context, headKey(part), { version: 1, pieces: pieces.length, fingerprint: fingerprint(text) });
    await context.sync();
  });
}

/**
 * Replaces the exceptions of this document. What is there and cannot be read is put aside in the document first.
 * @throws ExcelProblem
 * @throws ValiError when an exception is not one
 */
export function writeExceptions(exceptions: readonly Exception[]): Promise<void> {
  return writePart("exceptions", ExceptionsSchema, exceptions);
}

/**
 * Replaces the runs of this document, as `writeExceptions` does.
 * @throws ExcelProblem
 * @throws ValiError when a run is not one
 */
export function writeRuns(runs: readonly Run[]): Promise<void> {
  return writePart("runs", PackedRunsSchema, runs.map(packRun));
}
