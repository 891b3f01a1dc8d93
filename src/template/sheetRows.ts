import type { Area, CellValue } from "../workbook/types";
import type { SheetSpec, StyleRole } from "./types";

/** Points of one line of text. */
export const LINE = 15;
/** Points of the room between two parts. */
const GAP = 8;
/** Part of a column's characters that words fill before they are broken: they rarely end where a line does. */
const FILLED = 0.9;

function across(row: number, left: number, right: number): Area {
  return { top: row, left, bottom: row, right };
}

/** How many lines a text takes over some of the columns of a sheet. @param widths of its columns, in characters */
export function textLines(widths: readonly number[], text: string, left: number, right: number): number {
  const room = lineRoom(widths, left, right);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** Characters that a line over some columns surely holds. */
export function lineRoom(widths: readonly number[], left: number, right: number): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0) * FILLED;
}

/** A text and the columns it stands over. */
export interface SpreadText {
  text: CellValue;
  left: number;
  right: number;
}

/** Builds a sheet from the top down. Excel makes no room for joined cells by itself, so their rows are given a height. */
export class SheetRows {
  readonly spec: Pick<SheetSpec, "cells" | "styles" | "numberFormats" | "merges" | "rowHeights"> = {
    cells: [],
    styles: [],
    numberFormats: [],
    merges: [],
    rowHeights: [],
  };
  /** The next free row. */
  next = 0;

  /** @param widths of its columns, in characters */
  constructor(private readonly widths: readonly number[]) {}

  add(values: CellValue[], role?: StyleRole, format?: string): number {
    const row = this.next;
    this.spec.cells.push({ top: row, left: 0, values: [values] });
    if (role) this.spec.styles.push({ area: across(row, 0, values.length - 1), role });
    if (format !== undefined && values.length > 1) {
      this.spec.numberFormats.push({ area: across(row, 1, values.length - 1), format });
    }
    this.next += 1;
    return row;
  }

  /** A sentence over the whole width. @param height points, where the look asks for other than its lines need */
  line(text: string, role: StyleRole, height?: number): void {
    this.spread([{ text, left: 0, right: this.widths.length - 1 }], role, height);
  }

  /** Texts beside one another, each over some columns; the row is as high as the longest one needs. */
  spread(texts: readonly SpreadText[], role: StyleRole, height?: number): number {
    const values = Array.from({ length: Math.max(...texts.map(({ right }) => right)) + 1 }, (): CellValue => null);
    for (const { text, left } of texts) values[left] = text;
    const row = this.add(values, role);
    for (const { left, right } of texts) if (right > left) this.spec.merges.push(across(row, left, right));
    const lines = Math.max(
      ...texts.map(({ text, left, right }) => textLines(this.widths, String(text ?? ""), left, right)),
    );
    if (height !== undefined || lines > 1) this.height(row, height ?? lines * LINE);
    return row;
  }

  format(row: number, column: number, format: string): void {
    this.spec.numberFormats.push({ area: across(row, column, column), format });
  }

  style(area: Area, role: StyleRole): void {
    this.spec.styles.push({ area, role });
  }

  height(row: number, points: number): void {
    this.spec.rowHeights.push({ row, height: points });
  }

  /** @returns its height in points */
  gap(): number {
    this.height(this.next, GAP);
    this.next += 1;
    return GAP;
  }
}
