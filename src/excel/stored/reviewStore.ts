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
} from "../../review/index";
import { assembled, putPieces, readRaw, type Raw } from "./pieces";
import { readOnce, writeExcel } from "../host/run";
import { putStored } from "./settings";

const PARTS: readonly ReviewPart[] = ["exceptions", "runs"];

function headKey(part: ReviewPart): string {
  return `iid.review.${part}`;
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
  const [first = null, second = null] = await readOnce((context) => readRaw(context, PARTS.map(headKey)));
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

function writePart<T>(part: ReviewPart, schema: v.GenericSchema<unknown, T[]>, list: readonly T[]): Promise<void> {
  const value = v.parse(schema, list);
  return writeExcel(async (context) => {
    const [raw = null] = await readRaw(context, [headKey(part)]);
    if (raw && listOf(raw, schema) === null) await setAside(context, part, raw);
    putPieces(context, headKey(part), raw, value);
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
