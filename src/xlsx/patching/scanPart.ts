import { SaxesParser } from "saxes";
import { parseAddress } from "../../workbook/index";
import type { Area } from "../../workbook/types";

/** Where a cell stands in the text of its part, and what must be kept of it. Zero-based column. */
export interface CellSpan {
  column: number;
  start: number;
  end: number;
  /** Number of its style; `""` for the usual one. */
  style: string;
}

export interface RowPlace {
  /** Zero-based. */
  row: number;
  start: number;
  /** Where its tag ends, and where the row ends. */
  tagEnd: number;
  end: number;
  isEmpty: boolean;
  attributes: Readonly<Record<string, string>>;
  cells: CellSpan[];
}

export interface LinkSpan {
  reference: string;
  start: number;
  end: number;
}

/** What a patch has to know of a worksheet part, whatever prefix its elements have. */
export interface ScannedPart {
  /** `""` or `x:`. */
  prefix: string;
  rows: RowPlace[];
  /** Of `sheetData`. */
  data: { start: number; tagEnd: number; end: number; isEmpty: boolean } | null;
  dimension: { reference: string; start: number; end: number } | null;
  /** Cells with formulas as `row:column`, and areas that a formula fills. */
  formulas: ReadonlySet<string>;
  filled: readonly Area[];
  links: LinkSpan[];
  /** Of `hyperlinks`. */
  linkList: { start: number; end: number } | null;
  isLocked: boolean;
  /** Number of a style by zero-based column, as the columns say it. */
  columnStyle(column: number): string;
}

type Attributes = Record<string, string>;

/** Reads a worksheet part for the places of its rows and cells. @throws when it is no well-formed XML */
export function scanPart(xml: string): ScannedPart {
  return new PartScanner(xml).scan();
}

class PartScanner {
  private readonly rows: RowPlace[] = [];
  private readonly formulas = new Set<string>();
  private readonly filled: Area[] = [];
  private readonly links: LinkSpan[] = [];
  private readonly columns: { from: number; to: number; style: string }[] = [];
  private readonly open: { name: string; start: number }[] = [];
  private prefix = "";
  private data: ScannedPart["data"] = null;
  private dimension: ScannedPart["dimension"] = null;
  private linkList: ScannedPart["linkList"] = null;
  private isLocked = false;
  private row: RowPlace | null = null;
  private cell: (CellSpan & { row: number }) | null = null;

  constructor(private readonly xml: string) {}

  scan(): ScannedPart {
    const parser = new SaxesParser({ xmlns: false, position: true });
    parser.on("opentag", ({ name, attributes }) => {
      const start = this.xml.lastIndexOf("<", parser.position - 1);
      this.opened(localName(name), name, attributes, start, parser.position);
    });
    parser.on("closetag", ({ name, isSelfClosing }) => this.closed(localName(name), parser.position, isSelfClosing));
    parser.write(this.xml).close();
    const { prefix, rows, data, dimension, formulas, filled, links, linkList, isLocked, columns } = this;
    const columnStyle = (column: number): string =>
      columns.find(({ from, to }) => column >= from && column <= to)?.style ?? "";
    return { prefix, rows, data, dimension, formulas, filled, links, linkList, isLocked, columnStyle };
  }

  private opened(local: string, name: string, attributes: Attributes, start: number, end: number): void {
    this.open.push({ name: local, start });
    if (local === "worksheet") this.prefix = name.slice(0, name.length - local.length);
    else if (local === "sheetData") this.data = { start, tagEnd: end, end, isEmpty: false };
    else if (local === "dimension") this.dimension = { reference: attributes["ref"] ?? "", start, end };
    else if (local === "sheetProtection") this.isLocked = isOn(attributes["sheet"]);
    else if (local === "hyperlink") this.links.push({ reference: attributes["ref"] ?? "", start, end });
    else if (local === "col") this.column(attributes);
    else if (local === "row" && this.isIn("sheetData")) this.beginRow(attributes, start, end);
    else if (local === "c" && this.row) this.beginCell(attributes, start, end);
    else if (local === "f" && this.cell) this.formula(attributes);
  }

  private closed(local: string, end: number, isEmpty: boolean): void {
    const opened = this.open.pop();
    if (local === "sheetData" && this.data) Object.assign(this.data, { end, isEmpty });
    else if (local === "hyperlinks" && opened) this.linkList = { start: opened.start, end };
    else if (local === "hyperlink") this.links[this.links.length - 1]!.end = end;
    else if (local === "row" && this.row) {
      Object.assign(this.row, { end, isEmpty });
      this.row = null;
    } else if (local === "c" && this.cell) {
      this.cell.end = end;
      this.cell = null;
    }
  }

  private isIn(name: string): boolean {
    return this.open[this.open.length - 2]?.name === name;
  }

  private column(attributes: Attributes): void {
    const style = attributes["style"] ?? "";
    if (style !== "")
      this.columns.push({ from: Number(attributes["min"]) - 1, to: Number(attributes["max"]) - 1, style });
  }

  private beginRow(attributes: Attributes, start: number, tagEnd: number): void {
    const before = this.rows[this.rows.length - 1]?.row ?? -1;
    const row = attributes["r"] === undefined ? before + 1 : Number(attributes["r"]) - 1;
    this.row = { row, start, tagEnd, end: tagEnd, isEmpty: false, attributes, cells: [] };
    this.rows.push(this.row);
  }

  private beginCell(attributes: Attributes, start: number, end: number): void {
    const { row, cells } = this.row!;
    const area = attributes["r"] === undefined ? null : parseAddress(attributes["r"])?.area;
    const column = area ? area.left : (cells[cells.length - 1]?.column ?? -1) + 1;
    const cell = { row, column, start, end, style: attributes["s"] ?? "" };
    this.cell = cell;
    cells.push(cell);
  }

  private formula(attributes: Attributes): void {
    this.formulas.add(`${this.cell!.row}:${this.cell!.column}`);
    const isArea = attributes["t"] === "array" || attributes["t"] === "dataTable";
    const area = isArea ? parseAddress(attributes["ref"] ?? "")?.area : undefined;
    if (area) this.filled.push(area);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
