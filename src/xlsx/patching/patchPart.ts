import { areaAddress, columnName, isoToSerial, parseAddress } from "../../workbook/index";
import type { CellValue } from "../../workbook/types";
import { storedText } from "../xml/stored";
import type { FormatKind } from "./formats";
import type { CellSpan, RowPlace, ScannedPart } from "./scanPart";

/** What a cell of a worksheet is to hold. Zero-based. */
export interface CellEdit {
  row: number;
  column: number;
  content: { value: CellValue } | { date: string };
  /** A row whose cell in the same column gives the look where there is no cell yet. */
  like?: number;
}

export interface PatchContext {
  /** By number of the style. */
  formats: readonly FormatKind[];
  date1904: boolean;
}

interface Splice {
  start: number;
  end: number;
  text: string;
}

const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  ['"', "&quot;"],
]);

function attribute(text: string): string {
  return text.replace(/[&<"]/g, (letter) => ATTRIBUTES.get(letter)!);
}

/** Dates as people type them where a cell does not show dates. */
function dateText(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}/${month}/${year}`;
}

/** Writes cells into the text of a worksheet part; everything else stays letter by letter. */
export class PartPatch {
  private readonly rows: ReadonlyMap<number, RowPlace>;
  private readonly splices: Splice[] = [];

  constructor(
    private readonly xml: string,
    private readonly part: ScannedPart,
    private readonly context: PatchContext,
  ) {
    this.rows = new Map(part.rows.map((row) => [row.row, row]));
  }

  /** @param all of one cell the last one counts: a part with a cell twice is a damaged one */
  apply(all: readonly CellEdit[]): string {
    const edits = [...new Map(all.map((edit) => [`${edit.row}:${edit.column}`, edit])).values()];
    const byRow = new Map<number, CellEdit[]>();
    for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
    const fresh: [number, CellEdit[]][] = [];
    for (const [row, own] of byRow) {
      own.sort((a, b) => a.column - b.column);
      const span = this.rows.get(row);
      if (span) this.editRow(span, own);
      else fresh.push([row, own]);
    }
    this.addRows(fresh.sort(([a], [b]) => a - b));
    this.dropLinks(edits);
    this.growDimension(edits);
    return this.spliced();
  }

  private editRow(span: RowPlace, edits: readonly CellEdit[]): void {
    const added: { before: number; text: string }[] = [];
    const end = span.isEmpty ? span.end : this.xml.lastIndexOf("</", span.end - 1);
    for (const edit of edits) {
      const cell = span.cells.find(({ column }) => column === edit.column);
      if (cell) this.splices.push({ start: cell.start, end: cell.end, text: this.cellXml(edit, cell.style) });
      else {
        const next = span.cells.find(({ column }) => column > edit.column);
        added.push({ before: next?.start ?? end, text: this.cellXml(edit, this.styleFor(edit, span)) });
      }
    }
    if (span.isEmpty && added.length > 0) {
      const tag = this.xml.slice(span.start, span.end).replace(/\s*\/>$/, ">");
      const text = `${tag}${added.map((one) => one.text).join("")}</${this.part.prefix}row>`;
      this.splices.push({ start: span.start, end: span.end, text });
    } else for (const { before, text } of added) this.splices.push({ start: before, end: before, text });
  }

  private addRows(rows: readonly [number, CellEdit[]][]): void {
    const { data, prefix, rows: known } = this.part;
    if (rows.length === 0) return;
    if (!data) throw new RangeError("a sheet without data");
    const texts = rows.map(([row, edits]) => ({
      next:
        known.find((span) => span.row > row)?.start ??
        (data.isEmpty ? data.end : this.xml.lastIndexOf("</", data.end - 1)),
      text: this.rowXml(row, edits),
    }));
    if (data.isEmpty) {
      const tag = this.xml.slice(data.start, data.end).replace(/\s*\/>$/, ">");
      const text = `${tag}${texts.map((one) => one.text).join("")}</${prefix}sheetData>`;
      this.splices.push({ start: data.start, end: data.end, text });
    } else for (const { next, text } of texts) this.splices.push({ start: next, end: next, text });
  }

  private rowXml(row: number, edits: readonly CellEdit[]): string {
    const like = edits.find((edit) => edit.like !== undefined)?.like;
    const attributes = Object.entries((like === undefined ? undefined : this.rows.get(like))?.attributes ?? {})
      .filter(([name]) => ["ht", "customHeight", "s", "customFormat"].includes(name))
      .map(([name, value]) => ` ${name}="${attribute(value)}"`);
    const cells = edits.map((edit) => this.cellXml(edit, this.styleFor(edit, undefined)));
    const tag = `${this.part.prefix}row`;
    return `<${tag} r="${row + 1}"${attributes.join("")}>${cells.join("")}</${tag}>`;
  }

  /** The style of a cell that is not there yet: of the row that it follows, else of its row or column. */
  private styleFor({ column, like }: CellEdit, span: RowPlace | undefined): string {
    const example =
      like === undefined ? undefined : this.rows.get(like)?.cells.find((cell: CellSpan) => cell.column === column);
    if (example) return example.style;
    const own = span?.attributes["customFormat"] === "1" ? span.attributes["s"] : undefined;
    return own ?? this.part.columnStyle(column);
  }

  private cellXml({ row, column, content }: CellEdit, style: string): string {
    const tag = `${this.part.prefix}c`;
    const head = `<${tag} r="${columnName(column)}${row + 1}"${style === "" ? "" : ` s="${attribute(style)}"`}`;
    const value = this.valueFor(content, style);
    const inner = (name: string, text: string | number): string =>
      `<${this.part.prefix}${name}>${text}</${this.part.prefix}${name}>`;
    if (value === null || value === "") return `${head}/>`;
    if (typeof value === "number") return `${head}>${inner("v", value)}</${tag}>`;
    if (typeof value === "boolean") return `${head} t="b">${inner("v", value ? 1 : 0)}</${tag}>`;
    const { prefix } = this.part;
    const text = `<${prefix}t xml:space="preserve">${storedText(value)}</${prefix}t>`;
    return `${head} t="inlineStr"><${prefix}is>${text}</${prefix}is></${tag}>`;
  }

  /** A number in a cell that shows percent would be read as a hundred times as much. */
  private valueFor(content: CellEdit["content"], style: string): CellValue {
    const kind = this.context.formats[Number(style === "" ? 0 : style)] ?? "other";
    if ("date" in content) {
      const serial = isoToSerial(content.date, this.context.date1904);
      return kind === "date" && serial !== null ? serial : dateText(content.date);
    }
    return typeof content.value === "number" && kind === "percent" ? String(content.value) : content.value;
  }

  /** A link leads where the cell led before; what it is to lead to now stands in the cell. */
  private dropLinks(edits: readonly CellEdit[]): void {
    const edited = new Set(edits.map(({ row, column }) => `${row}:${column}`));
    const dropped = this.part.links.filter(({ reference }) => {
      const area = parseAddress(reference)?.area;
      const isOne = area !== undefined && area.top === area.bottom && area.left === area.right;
      return isOne && edited.has(`${area.top}:${area.left}`);
    });
    const { linkList } = this.part;
    if (dropped.length === 0) return;
    if (linkList && dropped.length === this.part.links.length) this.splices.push({ ...linkList, text: "" });
    else for (const { start, end } of dropped) this.splices.push({ start, end, text: "" });
  }

  private growDimension(edits: readonly CellEdit[]): void {
    const { dimension } = this.part;
    const area = dimension && parseAddress(dimension.reference)?.area;
    if (!area) return;
    const grown = { ...area };
    for (const { row, column } of edits) {
      grown.top = Math.min(grown.top, row);
      grown.bottom = Math.max(grown.bottom, row);
      grown.left = Math.min(grown.left, column);
      grown.right = Math.max(grown.right, column);
    }
    const reference = areaAddress(grown);
    if (reference === areaAddress(area)) return;
    const tag = this.xml.slice(dimension.start, dimension.end);
    this.splices.push({ ...dimension, text: tag.replace(`"${dimension.reference}"`, `"${reference}"`) });
  }

  private spliced(): string {
    // What is put in at one place keeps its order.
    const inOrder = this.splices.map((splice, index) => ({ ...splice, index }));
    inOrder.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of inOrder) {
      pieces.push(this.xml.slice(at, start), text);
      at = end;
    }
    return pieces.join("") + this.xml.slice(at);
  }
}
