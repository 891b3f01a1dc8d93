import { areaAddress, parseAddress, quoteSheet } from "../../workbook/index";
import type { CellContent } from "../../template/types";
import type { CellValue } from "../../workbook/types";
import { fingerprint } from "../cells/cellText";
import { freeSheetName } from "./names";
import { ExcelProblem } from "../host/problem";
import { readExcel, writeExcel } from "../host/run";
import { isObject, putStored, readStored } from "../stored/settings";
import { requireOpenStructure } from "../host/structure";

/** A list of ours on a sheet of its own, made anew from its cells when it is taken back: which it is, and its content as we left it. */
interface Stored {
  sheetId: string;
  fingerprint: string;
}

function isStored(value: unknown): value is Stored {
  return isObject(value) && typeof value["sheetId"] === "string" && typeof value["fingerprint"] === "string";
}

/** One kind of sheet of ours: the key it is kept under, and the zero-based column of its links. */
export interface ListKind {
  key: string;
  links: number;
}

export interface ListSheet {
  id: string;
  name: string;
  /** What it holds, links as formulas. */
  values: CellValue[][];
}

/** Excel takes 255 characters for a text within a formula. */
const LINK_LENGTH = 255;

/** A link inside the workbook; the address as text where it would not fit a formula. */
export function linkTo(address: string): CellContent {
  const parsed = parseAddress(address);
  const target = parsed?.sheet == null ? null : `#${quoteSheet(parsed.sheet)}!${areaAddress(parsed.area)}`;
  if (target === null || target.length > LINK_LENGTH) return address;
  const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;
  return { formula: `HYPERLINK(${text(target)},${text(address)})` };
}

/** A cell as its `formulas` say it once it is written. */
export function heldContent(content: CellContent): CellValue {
  return typeof content === "object" && content !== null ? `=${content.formula}` : content;
}

/** What a link made by `linkTo` shows. */
const LINK_TEXT = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/;

/** The address behind a link made by `linkTo`; other text as it is. */
export function linkedAddress(text: string): string {
  return LINK_TEXT.exec(text)?.[1]?.replace(/""/g, '"') ?? text;
}

function print(values: readonly (readonly CellValue[])[]): string {
  return fingerprint(values.map((row) => row.map((value) => value ?? "")));
}

/** The sheet we wrote last, if it still stands as we left it. */
async function listSheet({ key, links }: ListKind): Promise<ListSheet | null> {
  const stored = await readStored(key, isStored);
  if (!stored) return null;
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(stored.sheetId);
    sheet.load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,formulas");
    await context.sync();
    if (sheet.isNullObject || used.isNullObject) return null;
    const formulas = used.formulas as CellValue[][];
    const values = (used.values as CellValue[][]).map((row, i) =>
      row.map((value, j) => (j === links ? (formulas[i]?.[j] ?? null) : value)),
    );
    return print(values) === stored.fingerprint ? { id: sheet.id, name: sheet.name, values } : null;
  });
}

async function emptied(context: Excel.RequestContext, id: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const { tables } = sheet;
  sheet.load("name,protection/protected");
  tables.load("items/name");
  await context.sync();
  if (sheet.protection.protected) throw new ExcelProblem("protected", sheet.name);
  for (const table of tables.items) table.delete();
  const used = sheet.getUsedRange();
  used.dataValidation.clear();
  used.clear("All");
  return sheet;
}

async function added(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  await requireOpenStructure(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const free = freeSheetName(
    name,
    worksheets.items.map((sheet) => sheet.name),
  );
  return worksheets.add(free);
}

export interface WrittenSheet {
  id: string;
  name: string;
  /** What the sheet held before, links as formulas, when it was ours and was written over. */
  before: CellValue[][] | null;
}

type Fill = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<readonly (readonly CellValue[])[]>;

/** Fills a sheet; a new one that Excel does not let us fill to the end goes again. */
async function filled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isNew: boolean,
  fill: Fill,
): Promise<readonly (readonly CellValue[])[]> {
  try {
    const held = await fill(context, sheet);
    await context.sync();
    return held;
  } catch (error) {
    if (isNew) {
      sheet.delete();
      await context.sync();
    }
    throw error;
  }
}

/**
 * Writes a sheet of ours. One that we wrote before and nobody changed is written over; one that holds other people's
 * work stays, and the new one gets the next free name.
 * @param fill writes the emptied sheet and returns what it holds then, links as formulas
 * @throws ExcelProblem
 */
export async function writeList(kind: ListKind, name: string, fill: Fill): Promise<WrittenSheet> {
  const own = await listSheet(kind);
  return writeExcel(async (context) => {
    const sheet = own ? await emptied(context, own.id) : await added(context, name);
    sheet.load("id,name");
    const held = await filled(context, sheet, own === null, fill);
    putStored(context, kind.key, { sheetId: sheet.id, fingerprint: print(held) });
    await context.sync();
    return { id: sheet.id, name: sheet.name, before: own?.values ?? null };
  }, own?.name ?? null);
}

/**
 * Takes a sheet of ours back: it goes, or shows again what it showed before.
 * @param rewrite writes the content of before
 * @returns `changed` when somebody changed the sheet since, `gone` when it is no longer there; then nothing is done
 * @throws ExcelProblem
 */
export async function revertList(
  kind: ListKind,
  written: WrittenSheet,
  rewrite: (name: string, before: CellValue[][]) => Promise<unknown>,
): Promise<"done" | "changed" | "gone"> {
  const own = await listSheet(kind);
  if (own?.id !== written.id) {
    const there = await readExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(written.id);
      sheet.load("name");
      await context.sync();
      return !sheet.isNullObject;
    });
    return there ? "changed" : "gone";
  }
  if (written.before) {
    await rewrite(own.name, written.before);
    return "done";
  }
  await writeExcel(async (context) => {
    await requireOpenStructure(context);
    context.workbook.worksheets.getItem(written.id).delete();
    putStored(context, kind.key, null);
    await context.sync();
  }, own.name);
  return "done";
}
