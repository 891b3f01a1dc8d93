import { readSheetLinks } from "../../excel/reading/links";
import { readArea, readWorkbookData, type OpenWorkbook } from "../../excel/reading/read";
import type { ChangedArea } from "../../excel/reading/watch";
import type { CellValue, WorkbookReading } from "../../workbook/types";
import { evidenceSpans, editedRows, withLinks } from "./evidenceLinks";
import { cellCount, sameWorkbook, sheetsOf, spansOf, withRows, type RowSpan } from "./patch";

/** Larger workbooks are not swept; the user has the button. */
const SWEEP_CELLS = 120_000;

/** What a cell shows whose function has not answered yet. */
const isAwaited = (value: CellValue): boolean => value === "#BUSY!" || value === "#GETTING_DATA";

/** The cells of the open workbook as last read. */
export class WorkbookCopy {
  private cells: OpenWorkbook | null = null;
  /** What was edited since links were read; `all` after a full reading. */
  private unlinked: RowSpan[] | "all" = "all";
  private linkedPlace = "";
  /** A reading broke off, so the copy lacks what changed meanwhile; only a full reading completes it. */
  private isBroken = false;
  /** Names of sheets that pages follow, as often as they asked for them. */
  private readonly followed: string[] = [];

  /** `null` before the first reading. */
  current(): OpenWorkbook | null {
    return this.cells;
  }

  /** Edits on these sheets count as well, until the returned function is called. */
  follow(sheets: readonly string[]): () => void {
    this.followed.push(...sheets);
    return () => {
      for (const sheet of sheets) this.followed.splice(this.followed.indexOf(sheet), 1);
    };
  }

  /** @throws ExcelProblem */
  async readAll(): Promise<void> {
    this.isBroken = true;
    this.take(await readWorkbookData());
  }

  /**
   * The tables, with the addresses behind their evidence. Where evidence stands has to be known before they are asked
   * for: tables are read once more where some were found.
   * @param read lets others go first in between
   * @returns `null` when there is nothing to read, or not any more
   * @throws ExcelProblem
   */
  async tables(
    read: (cells: OpenWorkbook) => Promise<WorkbookReading>,
  ): Promise<{ reading: WorkbookReading; name: string } | null> {
    const { cells } = this;
    if (!cells) return null;
    const reading = await read(cells);
    if (!(await this.readLinks(reading))) return this.cells && { reading, name: cells.name };
    const linked = this.current();
    return linked && { reading: await read(linked), name: linked.name };
  }

  /**
   * Reads the addresses behind evidence, of rows that were read since the last time.
   * @returns whether another address is known than before
   * @throws ExcelProblem
   */
  private async readLinks(reading: WorkbookReading): Promise<boolean> {
    const { cells } = this;
    if (!cells) return false;
    const evidence = evidenceSpans(reading, cells.sheets);
    const place = JSON.stringify(evidence);
    // Another table, year or mapping has its evidence elsewhere.
    const unlinked = place === this.linkedPlace ? this.unlinked : "all";
    const spans =
      unlinked === "all"
        ? evidence
        : unlinked.flatMap((rows) => evidence.flatMap((span) => editedRows(span, rows) ?? []));
    const found = spans.length === 0 ? [] : await readSheetLinks(spans);
    if (this.cells !== cells) return false;
    this.unlinked = [];
    this.linkedPlace = place;
    const sheets = cells.sheets.map((sheet) =>
      spans.reduce((known, { sheet: name, area }, at) => {
        return name === known.name ? withLinks(known, area, found[at]!) : known;
      }, sheet),
    );
    if (sheets.every((sheet, at) => sheet === cells.sheets[at])) return false;
    this.cells = { ...cells, sheets };
    return true;
  }

  /**
   * Reads the rows anew that changed.
   * @param settled formulas had their time; before that, rows in which one has no result yet are left, and come again
   * @returns whether the copy is right with that; if not, only a full reading tells
   * @throws ExcelProblem
   */
  async readChanged(
    reading: WorkbookReading | null,
    changes: readonly ChangedArea[],
    settled: boolean,
  ): Promise<boolean> {
    const { cells: before } = this;
    const spans = before && reading && !this.isBroken ? spansOf(before, reading, changes, this.followed) : null;
    if (!spans || !reading) return false;
    if (settled) this.isBroken = true;
    for (const span of spans) {
      const rows = await readArea(span.sheet, span.area);
      if (!settled && rows.some((row) => row.some(isAwaited))) return false;
      if (this.cells) this.cells = withRows(this.cells, span, rows);
    }
    this.edited(changes);
    // An address may have been put behind a cell whose text stays; otherwise it is read with what follows from the rows.
    if (settled && this.cells === before) await this.readLinks(reading);
    this.isBroken = false;
    return true;
  }

  /**
   * Reads everything once more, since some edits raise no event on some builds of Excel.
   * @returns whether something had been missed
   * @throws ExcelProblem
   */
  async sweep(): Promise<boolean> {
    const before = this.cells;
    if (before && cellCount(before) > SWEEP_CELLS) return false;
    const now = await readWorkbookData();
    if (before && sameWorkbook(before, now)) return false;
    this.take(now);
    return true;
  }

  private edited(changes: readonly ChangedArea[]): void {
    for (const { sheetId, area } of changes) {
      const sheet = this.cells?.sheetIds.get(sheetId);
      if (sheet !== undefined && this.unlinked !== "all") this.unlinked.push({ sheet, area });
    }
  }

  private take(cells: OpenWorkbook): void {
    this.cells = cells;
    this.unlinked = "all";
    this.isBroken = false;
  }

  /**
   * Forgets everything when a sheet is gone that figures came from, or may come from.
   * @returns whether it was one
   */
  dropSheet(sheetId: string, reading: WorkbookReading | null): boolean {
    const name = this.cells?.sheetIds.get(sheetId);
    if (name === undefined) return false;
    // While the workbook is read for the first time nobody knows yet what stands on which sheet.
    if (reading && !sheetsOf(reading).has(name)) return false;
    this.cells = null;
    return true;
  }
}
