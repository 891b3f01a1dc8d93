import type { CellContent, SheetSpec, ValidationSpec, WorkbookSpec } from "../../template/types";
import { drawChart, layOutPage, rangeAt } from "./chartsAndPage";
import { cellInput } from "../cells/cellText";
import { fingerprintSheets, looksOf, type InsertedSheet } from "./insertedSheet";
import { addSheets, finishSheets } from "./addSheets";
import { markOwn } from "./ownMark";
import { freeSheetName, freeTableName, renameInFormula } from "./names";
import { writeExcel } from "../host/run";
import { settle } from "../host/settle";
import { columnPoints, pageOf } from "../../template/page";
import { applyRole } from "./styles";
import { requireOpenStructure } from "../host/structure";

interface Renames {
  sheets: Map<string, string>;
  tables: Map<string, string>;
}

/** A cell whose formula follows the new names. */
function renamedInput(content: CellContent, { sheets, tables }: Renames): string | number | boolean {
  const renamed =
    typeof content === "object" && content !== null
      ? { formula: renameInFormula(content.formula, sheets, tables) }
      : content;
  return cellInput(renamed);
}

function validationRule(spec: ValidationSpec, renames: Renames): Excel.DataValidationRule {
  if ("between" in spec) {
    const { least, most } = spec.between;
    return { decimal: { formula1: least, formula2: most, operator: "Between" } };
  }
  const source =
    "items" in spec.list
      ? spec.list.items.join(",")
      : renameInFormula(spec.list.reference, renames.sheets, renames.tables);
  return { list: { inCellDropDown: true, source } };
}

function applyValidation(sheet: Excel.Worksheet, spec: ValidationSpec, renames: Renames): void {
  const { dataValidation } = rangeAt(sheet, spec.area);
  dataValidation.rule = validationRule(spec, renames);
  dataValidation.errorAlert = {
    title: spec.error.title,
    message: spec.error.text,
    style: spec.strictness === "stop" ? "Stop" : "Warning",
    showAlert: true,
  };
  if (spec.prompt) dataValidation.prompt = { title: spec.prompt.title, message: spec.prompt.text, showPrompt: true };
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetSpec["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Values first, so that the formulas of any sheet find the cells they speak of. */
function fillSheet(sheet: Excel.Worksheet, spec: SheetSpec, renames: Renames): void {
  for (const { area, format } of spec.numberFormats) rangeAt(sheet, area).numberFormat = [[format]];
  for (const { top, left, values } of spec.cells) {
    const columns = Math.max(0, ...values.map((row) => row.length));
    if (columns === 0) continue;
    sheet.getRangeByIndexes(top, left, values.length, columns).formulas = values.map((row) =>
      Array.from({ length: columns }, (_, i) => renamedInput(row[i] ?? null, renames)),
    );
  }
  for (const { area, formula } of spec.spills) {
    sheet.getRangeByIndexes(area.top, area.left, 1, 1).formulas = [[renamedInput({ formula }, renames)]];
  }
}

function dressSheet(sheet: Excel.Worksheet, spec: SheetSpec, renames: Renames): void {
  for (const { name, area, style } of spec.tables) {
    const table = sheet.tables.add(rangeAt(sheet, area), true);
    table.name = renames.tables.get(name) ?? name;
    table.style = style;
  }
  for (const { area, role } of spec.styles) applyRole(rangeAt(sheet, area), role);
  for (const { column, width } of spec.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  }
  for (const { row, height } of spec.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  for (const area of spec.merges) rangeAt(sheet, area).merge(false);
  for (const validation of spec.validations) applyValidation(sheet, validation, renames);
  for (const chart of spec.charts ?? []) drawChart(sheet, chart);
  const page = pageOf(spec);
  if (page) layOutPage(sheet, page);
  if (spec.tabColor !== null) sheet.tabColor = `#${spec.tabColor}`;
  if (spec.own) markOwn(sheet);
}

/** Names in use, of tables at the time of the request, as the new sheets and tables get them. */
function namesFor(spec: WorkbookSpec, sheets: readonly string[], tables: readonly string[]): Renames {
  const takenSheets = [...sheets];
  const takenTables = [...tables];
  const renames: Renames = { sheets: new Map(), tables: new Map() };
  for (const { name, tables: own } of spec.sheets) {
    const free = freeSheetName(name, takenSheets);
    takenSheets.push(free);
    renames.sheets.set(name, free);
    for (const table of own) {
      const freeTable = freeTableName(table.name, takenTables);
      takenTables.push(freeTable);
      renames.tables.set(table.name, freeTable);
    }
  }
  return renames;
}

/**
 * Inserts the sheets of a specification behind the present ones. A name in use gets ` (2)`, and the formulas and
 * lists of the specification follow. If Excel refuses half-way, what was added is taken away again, by its id.
 * @param remember puts into the document what has to be known of the sheets later
 * @throws ExcelProblem
 */
export function insertSheets(
  spec: WorkbookSpec,
  remember: (context: Excel.RequestContext, ids: readonly string[]) => void = () => undefined,
): Promise<InsertedSheet[]> {
  return writeExcel(async (context) => {
    const { worksheets } = context.workbook;
    const { ids, taken, takenTables } = await addSheets(context, spec.sheets.length);
    const renames = namesFor(spec, taken, takenTables);
    const added = spec.sheets.map((sheetSpec, i) => ({ sheetSpec, sheet: worksheets.getItem(ids[i] ?? "") }));
    const names = spec.sheets.map(({ name }) => renames.sheets.get(name) ?? name);
    let inserted = ids.map((id, i): InsertedSheet => ({ id, name: names[i] ?? "", fingerprint: "" }));
    await finishSheets(context, {
      ids,
      shown: ids.filter((_, i) => spec.sheets[i]?.hidden === false),
      fill: async () => {
        for (const { sheet, sheetSpec } of added) sheet.name = renames.sheets.get(sheetSpec.name) ?? sheetSpec.name;
        for (const { sheet, sheetSpec } of added) fillSheet(sheet, sheetSpec, renames);
        for (const { sheet, sheetSpec } of added) dressSheet(sheet, sheetSpec, renames);
        remember(context, ids);
        await context.sync();
        // Before anybody sees them, so that a colour given right after is not taken for ours.
        inserted = await looksOf(context, inserted);
      },
      view: () => {
        for (const { sheet, sheetSpec } of added) freeze(sheet, sheetSpec.freeze);
      },
    });
    return inserted;
  });
}

/**
 * Takes inserted sheets away if nobody wrote, coloured, commented or drew on any of them; they belong together.
 * @returns the names of the sheets that were changed since; then nothing was deleted
 * @throws ExcelProblem
 */
export function removeSheets(inserted: readonly InsertedSheet[]): Promise<string[]> {
  return writeExcel(async (context) => {
    const before = new Map(inserted.map((sheet) => [sheet.id, sheet.fingerprint]));
    const ids = [...before.keys()];
    const changed = (present: readonly InsertedSheet[]): string[] =>
      present.filter(({ id, fingerprint }) => before.get(id) !== fingerprint).map(({ name }) => name);
    const present = await fingerprintSheets(context, ids);
    if (changed(present).length > 0) return changed(present);
    await requireOpenStructure(context);
    const sheets = present.map(({ id }) => context.workbook.worksheets.getItem(id).load("visibility"));
    await context.sync();
    const shown = sheets.flatMap(({ visibility }, i) => (visibility === "Visible" ? [present[i]!.id] : []));
    let late: string[] = [];
    await settle({
      async write() {
        // Out of everybody's sight first, and looked at once more: what was typed until then is seen.
        see(context, shown, "Hidden");
        late = changed(await fingerprintSheets(context, ids));
        if (late.length === 0) for (const sheet of sheets) sheet.delete();
        else see(context, shown, "Visible");
        await context.sync();
      },
      async standing() {
        const now = present.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load("id,visibility"));
        await context.sync();
        const left = now.filter((sheet) => !sheet.isNullObject);
        if (left.length === 0) return "after";
        const seen = left.filter(({ visibility }) => visibility === "Visible").length;
        return left.length === present.length && seen === shown.length ? "before" : "between";
      },
      async giveBack() {
        const now = shown.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("id"));
        await context.sync();
        see(
          context,
          now.filter((sheet) => !sheet.isNullObject).map(({ id }) => id),
          "Visible",
        );
        await context.sync();
      },
      begun: () => true,
    });
    return late;
  });
}

function see(context: Excel.RequestContext, ids: readonly string[], visibility: "Visible" | "Hidden"): void {
  for (const id of ids) context.workbook.worksheets.getItem(id).visibility = visibility;
}
