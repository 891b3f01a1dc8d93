import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellFormat } from "../../host/adapter";

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const DEFAULT_FONT_SIZE = 11;

const nameOf = <T extends number>(table: Record<string, T>, value: Nullable<T>): string | null =>
  Object.entries(table).find(([, known]) => known === value)?.[0] ?? null;

/** `#RRGGBB` in capitals, as Excel reports colours. The grid also knows `rgb(…)`. */
export function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

/** The format of a grid cell in Excel's words. `custom.unlocked` is ours: the grid has no locked cells. */
export function formatOf(style: Nullable<IStyleData>, custom: ICellData["custom"]): CellFormat {
  return {
    fill: hexColor(style?.bg?.rgb),
    fontColor: hexColor(style?.cl?.rgb),
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontSize: style?.fs ?? DEFAULT_FONT_SIZE,
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontal: nameOf(HORIZONTAL, style?.ht),
    vertical: nameOf(VERTICAL, style?.vt),
    numberFormat: style?.n?.pattern ?? "General",
    locked: custom?.["unlocked"] !== true,
  };
}

/** The parts of a grid style that a change of format touches; `null` takes a property away. */
export function stylePatch(change: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.fontColor !== undefined) style.cl = change.fontColor === null ? null : { rgb: change.fontColor };
  if (change.bold !== undefined) style.bl = change.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (change.italic !== undefined) style.it = change.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.horizontal !== undefined)
    style.ht = change.horizontal === null ? null : (HORIZONTAL[change.horizontal] ?? null);
  if (change.vertical !== undefined) style.vt = change.vertical === null ? null : (VERTICAL[change.vertical] ?? null);
  if (change.numberFormat !== undefined) {
    style.n = change.numberFormat === "General" ? null : { pattern: change.numberFormat };
  }
  return style;
}
