import * as v from "valibot";
import { readOnce, writeExcel } from "./run";

/** Stored in the document, where anybody can read it: no personal data. */
const SettingsSchema = v.object({
  /** Assessment year; the newest when absent. */
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))),
  locale: v.optional(v.picklist(["id", "en"])),
  /** The innovation table the user chose among several. */
  sheet: v.optional(v.pipe(v.string(), v.maxLength(31))),
  tableName: v.optional(v.pipe(v.string(), v.maxLength(255))),
});

export type DocumentSettings = v.InferOutput<typeof SettingsSchema>;

const KEY = "iid.settings";

/** Reads a value stored in the document under `key`; `null` when there is none or it does not fit the schema. */
export function readStored<T>(key: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  return readOnce(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject) return null;
    const parsed = v.safeParse(schema, setting.value);
    return parsed.success ? parsed.output : null;
  });
}

/** Puts a value into the document within a batch; `null` takes the entry away. */
export function putStored(context: Excel.RequestContext, key: string, value: object | string | null): void {
  const { settings } = context.workbook;
  if (value === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, value);
}

/**
 * @returns the settings of this document; what is missing or damaged falls back to nothing set
 * @throws ExcelProblem
 */
export async function readSettings(): Promise<DocumentSettings> {
  return (await readStored(KEY, SettingsSchema)) ?? {};
}

/**
 * Replaces the settings of this document.
 * @throws ExcelProblem
 * @throws ValiError when a value is not allowed
 */
export function writeSettings(settings: DocumentSettings): Promise<void> {
  const checked = v.parse(SettingsSchema, settings);
  return writeExcel(async (context) => {
    putStored(context, KEY, checked);
    await context.sync();
  });
}
