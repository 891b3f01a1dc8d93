import type { SheetSpec } from "../../template/types";
import { writeExcel } from "../host/run";
import { isObject, putStored, readStored } from "../stored/entry";
import { insertSheets } from "./insertSheets";
import { rewrite } from "./rewrite/rewrite";

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

export interface OwnSheet {
  name: string;
  /** `false`: the sheet was there already, and now has the new figures. */
  isNew: boolean;
}

/**
 * Writes a sheet that says the same things with other figures each time. One that we wrote before is written in place:
 * what people wrote, coloured or drew there stays, and so does every reference to it. Where the new content would need a
 * cell that somebody filled, or the sheet is gone, a new one comes under the next free name.
 * @param key of the document's settings that remembers it
 * @throws ExcelProblem
 */
export async function writeOwnSheet(key: string, spec: SheetSpec): Promise<OwnSheet> {
  const stored = await readStored(key, isStored);
  const before = stored && specOf(stored);
  const text = JSON.stringify(spec);
  const remembered = (sheetId: string): Stored => ({ sheetId, spec: text.length > LONGEST_SPEC ? "" : text });
  if (stored && before) {
    const name = await writeExcel(async (context) => {
      const written = await rewrite(context, stored.sheetId, before, spec);
      if (written === null) return null;
      putStored(context, key, remembered(stored.sheetId));
      await context.sync();
      return written;
    }, spec.name);
    if (name !== null) return { name, isNew: false };
  }
  const [added] = await insertSheets({ sheets: [spec] }, (context, [id = ""]) => {
    putStored(context, key, remembered(id));
  });
  return { name: added?.name ?? spec.name, isNew: true };
}
