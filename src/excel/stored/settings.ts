import type { SeverityChoices } from "../../checks/severities";
import { isFileAnswer, type FileAnswers } from "../../workbook/fileAnswers";
import { areAnswers, type ReadingAnswers } from "../../workbook/questions";
import { isObject } from "./entry";
import { prefixesOf, readGroup, type KeptGroup, type Values } from "./items/group";
import { readKeys, type Keys } from "./items/keys";

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
  /** What people said about which file of the evidence folder a cell means. */
  fileAnswers?: FileAnswers;
}

/** Where versions up to 0.3 kept all of it, as one value. */
const EARLIER = "iid.settings";
/** Four hundred columns with long headers. */
const LONGEST_MAPPING = 100_000;
const LONGEST_SHEET = 31;
const LONGEST_TABLE = 255;
const LONGEST_ID = 100;

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

/**
 * The items, by kind and id. By hand: a validator library would be the larger part of what the pane loads to read a few
 * values.
 */
const KINDS = {
  /** One item a choice. A table and its sheet are one choice. */
  choice: (id: string, value: unknown): boolean => {
    switch (id) {
      case "year":
        return typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2100;
      case "locale":
        return value === "id" || value === "en";
      case "table":
        return (
          isObject(value) &&
          isText(value["sheet"], LONGEST_SHEET) &&
          (value["tableName"] === undefined || isText(value["tableName"], LONGEST_TABLE))
        );
      case "spdSheet":
        return isText(value, LONGEST_SHEET);
      case "mapping":
        return isText(value, LONGEST_MAPPING);
      default:
        return false;
    }
  },
  /** One item a check. */
  severity: (_id: string, value: unknown): boolean => value === "error" || value === "warning" || value === "info",
  /** One item a question. */
  answer: (id: string, value: unknown): boolean => (id === "marks" || id === "flags") && areAnswers({ [id]: value }),
  /** One item a written name of a department. */
  department: (_id: string, value: unknown): boolean => typeof value === "string",
  /** One item a name in the evidence cells of an innovation. */
  file: (_id: string, value: unknown): boolean => isFileAnswer(value),
  /** One item a chosen sheet, by the name it had. */
  sheet: (id: string, value: unknown): boolean => isText(id, LONGEST_SHEET) && isText(value, LONGEST_ID),
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The same settings as items, whatever their values are. */
export function asItems(record: Readonly<Record<string, unknown>>, kind: Kind): Values {
  const entries = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
  const { sheet, tableName, severities, answers, fileAnswers, sheetIds } = record;
  const { opd, ...questions } = isObject(answers) ? answers : {};
  const items: Readonly<Record<Kind, () => [string, unknown][]>> = {
    choice: () => [
      ...["year", "locale", "spdSheet", "mapping"].map((id): [string, unknown] => [id, record[id]]),
      ["table", sheet === undefined ? undefined : { sheet, ...(tableName === undefined ? {} : { tableName }) }],
    ],
    severity: () => entries(severities),
    answer: () => entries(questions),
    department: () => entries(opd),
    file: () => entries(fileAnswers),
    sheet: () => entries(sheetIds),
  };
  return new Map(items[kind]().filter(([, value]) => value !== undefined));
}

/** Without entries that are not settings. */
export function fitting(items: Values, kind: Kind): Values {
  return new Map([...items].filter(([id, value]) => KINDS[kind](id, value)));
}

export const GROUPS = Object.fromEntries(
  KIND_NAMES.map((kind): [Kind, KeptGroup] => [
    kind,
    {
      name: kind,
      earlierPrefix: EARLIER,
      earlier: (keys) => {
        const record = keys.get(EARLIER);
        return isObject(record) ? asItems(record, kind) : new Map();
      },
    },
  ]),
) as Readonly<Record<Kind, KeptGroup>>;
export const SETTINGS_PREFIXES = prefixesOf(Object.values(GROUPS));

/** @returns the settings among keys of this document; one that is damaged counts as not set */
export function settingsIn(keys: Keys): DocumentSettings {
  const of = (kind: Kind): Values => fitting(readGroup(keys, GROUPS[kind]).values, kind);
  const { table, ...choices } = Object.fromEntries(of("choice")) as { table?: Pick<DocumentSettings, "sheet"> };
  const [severities, questions, departments] = [of("severity"), of("answer"), of("department")];
  const opd = Object.fromEntries(departments) as NonNullable<ReadingAnswers["opd"]>;
  const answers: ReadingAnswers = { ...Object.fromEntries(questions), ...(departments.size === 0 ? {} : { opd }) };
  const sheetIds = of("sheet");
  const files = of("file");
  return {
    ...choices,
    ...table,
    ...(sheetIds.size === 0 ? {} : { sheetIds: Object.fromEntries(sheetIds) as Readonly<Record<string, string>> }),
    ...(severities.size === 0 ? {} : { severities: Object.fromEntries(severities) as SeverityChoices }),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
    ...(files.size === 0 ? {} : { fileAnswers: Object.fromEntries(files) as FileAnswers }),
  };
}

/**
 * @returns the settings of this document; one that is damaged counts as not set
 * @throws ExcelProblem
 */
export async function readSettings(): Promise<DocumentSettings> {
  return settingsIn(await readKeys(SETTINGS_PREFIXES));
}
