import type { SheetSpec } from "../../template/types";
import { fingerprintSheets, insertSheets, removeSheets, type InsertedSheet } from "./insertSheets";
import { ExcelProblem } from "../host/problem";
import { readExcel, writeExcel } from "../host/run";
import { isObject, putStored, readStored } from "../stored/settings";
import { requireOpenStructure } from "../host/structure";

/** Which sheet is ours, its content as we left it, and what it was made of. */
interface Stored {
  sheetId: string;
  fingerprint: string;
  /** As JSON; '' when it was too long to keep. */
  spec: string;
}

/** Stays below what one text of Excel holds. */
const LONGEST_SPEC = 30_000;

function isStored(value: unknown): value is Stored {
  return isObject(value) && ["sheetId", "fingerprint", "spec"].every((key) => typeof value[key] === "string");
}

/** A sheet that was written, and what stood in its place. */
export interface OwnSheet extends InsertedSheet {
  key: string;
  /** The sheet of ours that it replaced; `null` when it replaced none, '' when that cannot be made anew. */
  before: string | null;
}

/** The sheet we wrote last, if it still stands as we left it; `changed` when it does not, `gone` without it. */
async function standing(key: string): Promise<(Stored & { name: string }) | "changed" | "gone"> {
  const stored = await readStored(key, isStored);
  if (!stored) return "gone";
  const [present] = await readExcel((context) => fingerprintSheets(context, [stored.sheetId]));
  if (!present) return "gone";
  return present.fingerprint === stored.fingerprint ? { ...stored, name: present.name } : "changed";
}

/** Puts a new sheet in the place of an old one, whose name it gets. */
async function replace(
  key: string,
  text: string,
  old: { sheetId: string; name: string } | null,
): Promise<InsertedSheet> {
  const spec = JSON.parse(text) as SheetSpec;
  const [added] = await insertSheets({ sheets: [spec] });
  if (!added) throw new ExcelProblem("general", spec.name);
  try {
    return await settle(key, text, added, old);
  } catch (error) {
    await removeSheets([added]);
    throw error;
  }
}

/** The second half: the old sheet goes, the new one takes its name and is remembered. */
function settle(
  key: string,
  text: string,
  added: InsertedSheet,
  old: { sheetId: string; name: string } | null,
): Promise<InsertedSheet> {
  return writeExcel(async (context) => {
    const { worksheets } = context.workbook;
    if (old) {
      worksheets.getItem(old.sheetId).delete();
      worksheets.getItem(added.id).name = old.name;
    }
    const { id: sheetId, fingerprint } = added;
    putStored(context, key, { sheetId, fingerprint, spec: text.length > LONGEST_SPEC ? "" : text });
    await context.sync();
    return { ...added, name: old?.name ?? added.name };
  }, old?.name ?? null);
}

/**
 * Writes a sheet that is made anew each time. One that we wrote before and whose cells nobody changed is replaced and
 * leaves its name; any other stays, and the new one gets the next free name.
 * @param key of the document's settings that remembers it
 * @throws ExcelProblem
 */
export async function writeOwnSheet(key: string, spec: SheetSpec): Promise<OwnSheet> {
  const present = await standing(key);
  const old = typeof present === "string" ? null : present;
  const written = await replace(key, JSON.stringify(spec), old);
  return { ...written, key, before: old?.spec ?? null };
}

/**
 * Takes a written sheet back: it goes, and the one that it replaced comes again.
 * @returns `changed` when somebody changed it since, `gone` when it is no longer there; then nothing is done.
 * `alone`: it went, but the one before cannot be made anew
 * @throws ExcelProblem
 */
export async function revertOwnSheet(written: OwnSheet): Promise<"done" | "changed" | "gone" | "alone"> {
  const present = await standing(written.key);
  if (typeof present === "string") return present;
  if (present.sheetId !== written.id) return "gone";
  if (written.before) {
    await replace(written.key, written.before, present);
    return "done";
  }
  await writeExcel(async (context) => {
    await requireOpenStructure(context);
    context.workbook.worksheets.getItem(present.sheetId).delete();
    putStored(context, written.key, null);
    await context.sync();
  }, present.name);
  return written.before === null ? "done" : "alone";
}
