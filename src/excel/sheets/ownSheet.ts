import type { SheetSpec } from "../../template/types";
import { writeExcel } from "../host/run";
import { isObject, putStored, readStored } from "../stored/entry";
import { insertSheets, removeSheets } from "./insertSheets";
import type { InsertedSheet } from "./insertedSheet";
import { rewrite, rewriteBack, type Rewriting, type Rewritten } from "./rewrite/rewrite";

/** Which sheet is ours, and what it was made of. */
interface Stored {
  sheetId: string;
  /** As JSON; '' when it was too long to keep. */
  spec: string;
}

/** Stays below what one text of Excel holds. */
const LONGEST_SPEC = 30_000;

function isStored(value: unknown): value is Stored {
  return isObject(value) && ["sheetId", "spec"].every((key) => typeof value[key] === "string");
}

function specOf({ spec }: Stored): SheetSpec | null {
  return spec === "" ? null : (JSON.parse(spec) as SheetSpec);
}

/** How a sheet was written, to be taken back. */
export interface OwnStep {
  key: string;
  /** What the document remembered of it before, and since. */
  stored: { before: Stored | null; after: Stored };
  /** The whole sheet, where it is new; else what was replaced in it. */
  written: { inserted: InsertedSheet } | { from: SheetSpec; to: SheetSpec; rewritten: Rewritten };
}

export interface OwnSheet {
  name: string;
  /** `false`: the sheet was there already, and now has the new figures. */
  isNew: boolean;
  step: OwnStep;
}

function storedFor(sheetId: string, spec: SheetSpec): Stored {
  const text = JSON.stringify(spec);
  return { sheetId, spec: text.length > LONGEST_SPEC ? "" : text };
}

/** The sheet in place, with what the document remembers with each of its two contents. */
function replacement(
  context: Excel.RequestContext,
  { key, stored: { before, after } }: Pick<OwnStep, "key" | "stored">,
  from: SheetSpec,
  to: SheetSpec,
): Rewriting {
  const { sheetId } = after;
  return { sheetId, from, to, remember: (content) => putStored(context, key, content === to ? after : before) };
}

/**
 * Writes a sheet that says the same things with other figures each time. One that we wrote before is written in place:
 * what people wrote, coloured or drew there stays, and so does every reference to it. Where the new content would need a
 * cell that somebody filled, or the sheet is gone, a new one comes under the next free name.
 * @param key of the document's settings that remembers it
 * @throws ExcelProblem
 */
export async function writeOwnSheet(key: string, spec: SheetSpec): Promise<OwnSheet> {
  const before = await readStored(key, isStored);
  const from = before && specOf(before);
  if (before && from) {
    const stored = { before, after: storedFor(before.sheetId, spec) };
    const rewritten = await writeExcel(
      (context) => rewrite(context, replacement(context, { key, stored }, from, spec)),
      spec.name,
    );
    if (rewritten) {
      return { name: rewritten.name, isNew: false, step: { key, stored, written: { from, to: spec, rewritten } } };
    }
  }
  const inserted = await insertSheets({ sheets: [spec] }, (context, [id = ""]) => {
    putStored(context, key, storedFor(id, spec));
  });
  const sheet = inserted[0]!;
  const stored = { before, after: storedFor(sheet.id, spec) };
  return { name: sheet.name, isNew: true, step: { key, stored, written: { inserted: sheet } } };
}

/**
 * Takes back what was written: a new sheet goes while nobody has worked in it; one that was there says what it said before,
 * in the cells that still say what we wrote.
 * @returns whether it could be; otherwise nothing was changed
 * @throws ExcelProblem
 */
export async function revertOwnSheet(step: OwnStep): Promise<boolean> {
  const { key, stored, written } = step;
  const now = await readStored(key, isStored);
  const isSame = (one: Stored | null): boolean => now?.sheetId === one?.sheetId && now?.spec === one?.spec;
  if ("inserted" in written) {
    const changed = await removeSheets([written.inserted]);
    if (changed.length > 0) return false;
    if (isSame(stored.after)) {
      await writeExcel(async (context) => {
        putStored(context, key, stored.before);
        await context.sync();
      });
    }
    return true;
  }
  const { from, to, rewritten } = written;
  // Written anew meanwhile, it would say something of both. As before it is when the writing was broken off.
  if (!isSame(stored.after) && !isSame(stored.before)) return false;
  return writeExcel((context) => rewriteBack(context, replacement(context, step, from, to), rewritten));
}
