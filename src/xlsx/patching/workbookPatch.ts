import { areaAddress } from "../../workbook/index";
import { sameText } from "../../workbook/cells/text";
import type { CellPlace } from "../../workbook/sheetData";
import type { Area, SheetTable } from "../../workbook/types";
import { XlsxError } from "../errors";
import { Package } from "../reading/package";
import { readSheetTables, readWorkbookPart, workbookPath, type WorkbookPart } from "../reading/workbookPart";
import { decodePart } from "../xml/decode";
import { plainXml } from "../xml/plainXml";
import { openArchive, type Archive, type Unpacking } from "../zip/archive";
import { portableUnpacking } from "../zip/portableUnpacking";
import { rewriteZip } from "../zip/rewrite";
import { formatKinds } from "./formats";
import { PartPatch, type CellEdit } from "./patchPart";
import { scanPart, type ScannedPart } from "./scanPart";

/** A cell to write: sheet, Excel's row number, zero-based column. */
export interface PlacedEdit {
  place: CellPlace;
  content: CellEdit["content"];
  /** Excel's number of the row whose look a new cell takes over. */
  like?: number;
}

interface OpenPart {
  xml: string;
  scanned: ScannedPart;
}

const ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/;

/** Parts are written in UTF-8, whatever they were in. */
function encoded(xml: string): Uint8Array {
  return new TextEncoder().encode(xml.replace(ENCODING, '$1"UTF-8"'));
}

/** A workbook file in which cells are changed and nothing else. */
export class WorkbookPatch {
  private readonly book: Package;
  private readonly path: string;
  private readonly workbook: WorkbookPart;
  private readonly open = new Map<string, OpenPart>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly archive: Archive,
    private readonly file: string,
  ) {
    this.book = new Package(archive, file, plainXml);
    this.path = workbookPath(this.book, file);
    this.workbook = readWorkbookPart(this.book, this.path);
  }

  /** @throws XlsxError */
  static open(bytes: Uint8Array, file: string, unpacking: Unpacking = portableUnpacking): WorkbookPatch {
    try {
      return new WorkbookPatch(bytes, openArchive(bytes, file, unpacking), file);
    } catch (error) {
      throw asXlsxError(error, file);
    }
  }

  /** Whether a cell holds a formula, or stands where one spills. */
  isFormula({ sheet, row, column }: CellPlace): boolean {
    const { scanned } = this.part(sheet);
    const isWithin = ({ top, left, bottom, right }: Area): boolean =>
      row - 1 >= top && row - 1 <= bottom && column >= left && column <= right;
    return scanned.formulas.has(`${row - 1}:${column}`) || scanned.filled.some(isWithin);
  }

  /** Whether somebody protected the sheet. */
  isLocked(sheet: string): boolean {
    return this.part(sheet).scanned.isLocked;
  }

  /**
   * @param table name of the Excel table that reaches as far down as what is written
   * @returns the file with the cells written; the very bytes that it was made of when there is nothing to write
   * @throws XlsxError
   */
  apply(edits: readonly PlacedEdit[], table: string | null = null): Uint8Array {
    if (edits.length === 0) return this.bytes;
    try {
      return this.written(edits, table);
    } catch (error) {
      throw asXlsxError(error, this.file);
    }
  }

  private written(edits: readonly PlacedEdit[], table: string | null): Uint8Array {
    const contents = new Map<string, Uint8Array>();
    const styles = this.book.relationships(this.path).find(({ type }) => type === "styles");
    const formats = styles ? this.book.read(styles.target, formatKinds) : [];
    for (const sheet of new Set(edits.map(({ place }) => place.sheet))) {
      const own = edits.filter(({ place }) => place.sheet === sheet);
      const { xml, scanned } = this.part(sheet);
      const patch = new PartPatch(xml, scanned, { formats, date1904: this.workbook.date1904 });
      this.put(contents, this.pathOf(sheet), patch.apply(own.map(cellEdit)));
      if (table !== null) this.growTable(contents, sheet, table, Math.max(...own.map(({ place }) => place.row - 1)));
    }
    this.askForCalculation(contents);
    return rewriteZip(this.bytes, contents);
  }

  private growTable(contents: Map<string, Uint8Array>, sheet: string, wanted: string, last: number): void {
    const path = this.pathOf(sheet);
    const parts = this.book.relationships(path).filter(({ type }) => type === "table");
    const tables = readSheetTables(this.book, path);
    tables.forEach((table, index) => {
      const part = parts[index];
      const grown = grownArea(table, last);
      if (!part || !grown || !sameText(table.name, wanted)) return;
      const xml = decodePart(this.archive.part(part.target)!);
      this.put(
        contents,
        part.target,
        xml.replaceAll(`ref="${areaAddress(table.area)}"`, `ref="${areaAddress(grown)}"`),
      );
    });
  }

  /** Formulas keep results of before; Excel is asked to calculate when it opens the file. */
  private askForCalculation(contents: Map<string, Uint8Array>): void {
    const xml = decodePart(this.archive.part(this.path)!);
    const calculation = /<((?:\w+:)?)calcPr\b([^>]*?)(\/?)>/.exec(xml);
    if (calculation) {
      const [tag, prefix = "", attributes = "", end = ""] = calculation;
      const others = attributes.replace(/\s*fullCalcOnLoad="[^"]*"/, "");
      const asked = `<${prefix}calcPr${others} fullCalcOnLoad="1"${end}>`;
      if (asked !== tag) this.put(contents, this.path, xml.replace(tag, asked));
      return;
    }
    const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];
    for (const name of before) {
      const found = new RegExp(`</((?:\\w+:)?)${name}>`).exec(xml);
      if (!found) continue;
      const at = found.index + found[0].length;
      const asked = `<${found[1] ?? ""}calcPr fullCalcOnLoad="1"/>`;
      this.put(contents, this.path, xml.slice(0, at) + asked + xml.slice(at));
      return;
    }
  }

  private put(contents: Map<string, Uint8Array>, path: string, xml: string): void {
    const name = this.archive.nameOf(path);
    if (name === null) throw new RangeError(`${path} is missing`);
    contents.set(name, encoded(xml));
  }

  private pathOf(sheet: string): string {
    const path = this.workbook.sheets.find(({ name }) => sameText(name, sheet))?.path;
    if (path == null) throw new RangeError(`no sheet ${sheet}`);
    return path;
  }

  private part(sheet: string): OpenPart {
    const known = this.open.get(sheet);
    if (known) return known;
    const xml = decodePart(this.archive.part(this.pathOf(sheet))!);
    const part = { xml, scanned: scanPart(xml) };
    this.open.set(sheet, part);
    return part;
  }
}

function cellEdit({ place, content, like }: PlacedEdit): CellEdit {
  const edit = { row: place.row - 1, column: place.column, content };
  return like === undefined ? edit : { ...edit, like: like - 1 };
}

/** The area of a table into which rows below its last one were written. */
function grownArea({ area, hasTotals }: SheetTable, last: number): Area | null {
  return hasTotals || last <= area.bottom ? null : { ...area, bottom: last };
}

function asXlsxError(error: unknown, file: string): XlsxError {
  if (error instanceof XlsxError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new XlsxError("damaged", file, message, { cause: error });
}
