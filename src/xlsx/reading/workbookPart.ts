import { isPercentFormat } from "../../workbook/cells/percent";
import { parseAddress } from "../../workbook/index";
import type { SheetTable } from "../../workbook/types";
import { OWN_SHEET_NAME } from "../../workbook/ownSheets";
import { XlsxError } from "../errors";
import { tagsOf, within } from "../xml/tags";
import { requireOrdinary } from "../xml/unusual";
import type { Package } from "./package";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  name: string;
  visible: boolean;
  /** It carries the mark of the sheets that we wrote. */
  own: boolean;
  /** Path of its worksheet part; `null` for chart and dialog sheets. */
  path: string | null;
}

export interface WorkbookPart {
  date1904: boolean;
  /** Path of the shared strings; `null` without any. */
  strings: string | null;
  /** Numbers of the cell styles that show percent. */
  percents: ReadonlySet<number>;
  sheets: SheetEntry[];
}

/** The other Office programs pack their documents in the same way. */
const OTHER_DOCUMENT = /^(?:word|ppt|visio)\//i;

/** @returns the path of the workbook part @throws XlsxError when the package is none */
export function workbookPath(book: Package, file: string): string {
  const main = book.relationships("").find((relation) => relation.type === "officeDocument");
  if (main && /\.xml$/i.test(main.target) && !OTHER_DOCUMENT.test(main.target)) return main.target;
  if (main && /\.bin$/i.test(main.target)) throw new XlsxError("xlsb", file, "a binary workbook");
  throw new XlsxError("not-xlsx", file, "a zip file, but no workbook");
}

/** Formats of percent that every program knows by number. */
const PERCENT_FORMATS = ["9", "10"];

/**
 * The numbers of the cell styles that show percent. Only the list of number formats defines their numbers: the
 * differences that tables and conditional formats keep repeat them with codes of their own.
 */
function percentStyles(xml: string): Set<number> {
  requireOrdinary(xml, "styleSheet");
  const known = new Set(PERCENT_FORMATS);
  for (const tag of tagsOf(within(xml, "numFmts"), "numFmt")) {
    const number = tag.get("numFmtId") ?? "";
    if (isPercentFormat(tag.get("formatCode") ?? "")) known.add(number);
    else known.delete(number);
  }
  const styles = tagsOf(within(xml, "cellXfs"), "xf");
  return new Set([...styles.keys()].filter((at) => known.has(styles[at]!.get("numFmtId") ?? "")));
}

interface SheetList {
  date1904: boolean;
  sheets: { name: string; visible: boolean; own: boolean; id: string }[];
}

function sheetList(xml: string): SheetList {
  requireOrdinary(xml, "workbook");
  const flag = tagsOf(xml, "workbookPr")[0]?.get("date1904");
  const names = tagsOf(within(xml, "definedNames"), "definedName");
  const marked = new Set(
    names.flatMap((tag) => (tag.get("name") === OWN_SHEET_NAME ? [tag.get("localSheetId") ?? ""] : [])),
  );
  return {
    date1904: flag === "1" || flag === "true",
    sheets: tagsOf(within(xml, "sheets"), "sheet").map((tag, index) => ({
      name: tag.get("name") ?? "",
      visible: tag.get("state") === undefined || tag.get("state") === "visible",
      own: marked.has(String(index)),
      id: tag.get("id") ?? "",
    })),
  };
}

/** Reads the list of sheets, the date system and the styles. @throws XlsxError */
export function readWorkbookPart(book: Package, path: string): WorkbookPart {
  const { date1904, sheets } = book.read(path, sheetList);
  const relations = book.relationships(path);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const styles = relations.find(({ type }) => type === "styles");
  // A part holds the cells of one sheet: read twice, its innovations would count twice.
  const named = new Set<string>();
  return {
    date1904,
    percents: styles ? book.read(styles.target, percentStyles) : new Set(),
    strings: relations.find(({ type }) => type === "sharedStrings")?.target ?? null,
    sheets: sheets.map(({ name, visible, own, id }) => {
      const relation = byId.get(id);
      if (!relation) throw book.damaged(`the sheet ${name} has no part`);
      if (named.has(relation.target)) throw book.damaged(`the sheet ${name} is listed twice`);
      named.add(relation.target);
      return { name, visible, own, path: relation.type === "worksheet" ? relation.target : null };
    }),
  };
}

/** Reads the Excel tables of a worksheet part, in the order of their relationships. */
export function readSheetTables(book: Package, sheetPath: string): SheetTable[] {
  return book
    .relationships(sheetPath)
    .filter((relation) => relation.type === "table")
    .flatMap((relation): SheetTable[] => {
      const tag = book.read(relation.target, (xml) => {
        requireOrdinary(xml, "table");
        return tagsOf(xml, "table")[0];
      });
      const area = parseAddress(tag?.get("ref") ?? "")?.area;
      const name = tag?.get("displayName") ?? tag?.get("name");
      if (!tag || !area || name === undefined) return [];
      const hasTotals = Number(tag.get("totalsRowCount") ?? "0") > 0;
      return [{ name, area, hasHeader: tag.get("headerRowCount") !== "0", hasTotals }];
    });
}
