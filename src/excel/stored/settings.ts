import type { SeverityChoices } from "../../checks/severities";
import { areAnswers, type ReadingAnswers } from "../../workbook/questions";
import { readOnce, writeExcel } from "../host/run";

/** Stored in the document, where anybody can read it: no personal data. */
export interface DocumentSettings {
  /** Assessment year; the newest when absent. */
  year?: number;
  locale?: "id" | "en";
  /** The innovation table the user chose among several. */
  sheet?: string;
  tableName?: string;
  /** The sheet of the SPD that the user chose among several. */
  spdSheet?: string;
  /** What the user says about the columns, as JSON text; checked where it is used. */
  mapping?: string;
  /** Excel's id of the sheets named here, by the name that they had then: tabs get other names. */
  sheetIds?: Readonly<Record<string, string>>;
  /** Severities that the office gives to findings, by check code. */
  severities?: SeverityChoices;
  /** What the user said where a table leaves it open. */
  answers?: ReadingAnswers;
}

const KEY = "iid.settings";
/** Four hundred columns with long headers. */
const LONGEST_MAPPING = 100_000;

function isText(value: unknown, longest: number): boolean {
  return typeof value === "string" && value.length <= longest;
}

function areSheetIds(value: unknown): boolean {
  return isObject(value) && Object.entries(value).every(([name, id]) => isText(name, 31) && isText(id, 100));
}

/** Many times the checks there are. */
const MOST_SEVERITIES = 500;

function areSeverities(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length > MOST_SEVERITIES) return false;
  return Object.values(value).every(
    (severity) => severity === "error" || severity === "warning" || severity === "info",
  );
}

/** By hand: a validator library would be the larger part of what the pane loads to read four values. */
const FITS: Readonly<Record<keyof DocumentSettings, (value: unknown) => boolean>> = {
  year: (value) => typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2100,
  locale: (value) => value === "id" || value === "en",
  sheet: (value) => isText(value, 31),
  tableName: (value) => isText(value, 255),
  spdSheet: (value) => isText(value, 31),
  mapping: (value) => isText(value, LONGEST_MAPPING),
  sheetIds: areSheetIds,
  severities: areSeverities,
  answers: (value) => isObject(value) && areAnswers(value),
};

/** Whether something read from the document is an object, with whatever in it. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSettings(value: unknown): value is DocumentSettings {
  return isObject(value) && Object.entries(FITS).every(([key, fits]) => value[key] === undefined || fits(value[key]));
}

/** Reads a value stored in the document under `key`; `null` when there is none or it is not what `fits` takes. */
export function readStored<T>(key: string, fits: (value: unknown) => value is T): Promise<T | null> {
  return readOnce(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return fits(value) ? value : null;
  });
}

/** Puts a value into the document within a batch; `null` takes the entry away. */
export function putStored(context: Excel.RequestContext, key: string, value: object | string | null): void {
  const { settings } = context.workbook;
  if (value === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, value);
}

/** What is known of settings, without anything else that stands beside it. */
function known(settings: DocumentSettings): DocumentSettings {
  const { year, locale, sheet, tableName, spdSheet, mapping, sheetIds, severities, answers } = settings;
  return {
    ...(year === undefined ? {} : { year }),
    ...(locale === undefined ? {} : { locale }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(tableName === undefined ? {} : { tableName }),
    ...(spdSheet === undefined ? {} : { spdSheet }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(sheetIds === undefined ? {} : { sheetIds }),
    ...(severities === undefined ? {} : { severities }),
    ...(answers === undefined ? {} : { answers }),
  };
}

/**
 * @returns the settings of this document; what is missing or damaged falls back to nothing set
 * @throws ExcelProblem
 */
export async function readSettings(): Promise<DocumentSettings> {
  return known((await readStored(KEY, isSettings)) ?? {});
}

/**
 * Replaces the settings of this document.
 * @throws ExcelProblem
 * @throws TypeError when a value is not allowed
 */
export async function writeSettings(settings: DocumentSettings): Promise<void> {
  if (!isSettings(settings)) throw new TypeError("not the settings of a document");
  await writeExcel(async (context) => {
    putStored(context, KEY, known(settings));
    await context.sync();
  });
}
