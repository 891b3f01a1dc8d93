import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { AlignmentStyle, BorderLineStyle, BorderSide, BorderStyle, CellStyle, FontStyle } from "hucre";
import { hexColor } from "../grid/formats";
import { colorOf, fileColor } from "./xlsxColors";

const LINES: Record<BorderLineStyle, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const HORIZONTAL: Partial<Record<NonNullable<AlignmentStyle["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Partial<Record<NonNullable<AlignmentStyle["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const SIDES = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;

const on = (value: unknown): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function keyOf<K extends string, V>(table: Partial<Record<K, V>>, value: Nullable<V>): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** A style of a file as the grid's. `theme` are the file's theme colours. */
export function gridStyle(style: CellStyle, theme: string[]): IStyleData {
  const { font, fill, border, alignment, numFmt } = style;
  const made: IStyleData = {};
  if (font) Object.assign(made, gridFont(font, theme));
  const solid =
    fill?.type === "pattern" && fill.pattern !== "none" ? colorOf(fill.fgColor ?? fill.bgColor, theme) : null;
  if (solid) made.bg = { rgb: solid };
  if (border) made.bd = gridBorder(border, theme);
  if (alignment) {
    const horizontal = alignment.horizontal && HORIZONTAL[alignment.horizontal];
    const vertical = alignment.vertical && VERTICAL[alignment.vertical];
    if (horizontal !== undefined) made.ht = horizontal;
    if (vertical !== undefined) made.vt = vertical;
    if (alignment.wrapText) made.tb = WrapStrategy.WRAP;
    if (alignment.textRotation) made.tr = { a: alignment.textRotation };
    if (alignment.indent) made.pd = { l: alignment.indent * 9 };
  }
  if (numFmt && numFmt !== "General") made.n = { pattern: numFmt };
  return made;
}

function gridFont(font: FontStyle, theme: string[]): IStyleData {
  const made: IStyleData = {};
  if (font.name) made.ff = font.name;
  if (font.size) made.fs = font.size;
  if (font.bold) made.bl = BooleanNumber.TRUE;
  if (font.italic) made.it = BooleanNumber.TRUE;
  if (font.underline) made.ul = { s: BooleanNumber.TRUE };
  if (font.strikethrough) made.st = { s: BooleanNumber.TRUE };
  const color = colorOf(font.color, theme);
  if (color) made.cl = { rgb: color };
  return made;
}

function gridBorder(border: BorderStyle, theme: string[]): IBorderData {
  const made: IBorderData = {};
  for (const [side, key] of SIDES) {
    const line = border[side];
    if (line) made[key] = { s: LINES[line.style], cl: { rgb: colorOf(line.color, theme) ?? "#000000" } };
  }
  return made;
}

/** A style of the grid as a file's; `unlocked` says that the cell stays open on a protected sheet. */
export function fileStyle(style: Nullable<IStyleData>, unlocked: boolean): CellStyle | undefined {
  const made: CellStyle = {};
  if (style) {
    const font = fileFont(style);
    if (Object.keys(font).length > 0) made.font = font;
    const fill = hexColor(style.bg?.rgb);
    if (fill) made.fill = { type: "pattern", pattern: "solid", fgColor: fileColor(fill) };
    if (style.bd) made.border = fileBorder(style.bd);
    const alignment = fileAlignment(style);
    if (Object.keys(alignment).length > 0) made.alignment = alignment;
    if (style.n?.pattern) made.numFmt = style.n.pattern;
  }
  if (unlocked) made.protection = { locked: false };
  return Object.keys(made).length > 0 ? made : undefined;
}

function fileFont(style: IStyleData): FontStyle {
  const font: FontStyle = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl === on(true)) font.bold = true;
  if (style.it === on(true)) font.italic = true;
  if (style.ul?.s === on(true)) font.underline = true;
  if (style.st?.s === on(true)) font.strikethrough = true;
  const color = hexColor(style.cl?.rgb);
  if (color) font.color = fileColor(color);
  return font;
}

function fileBorder(border: IBorderData): BorderStyle {
  const made: BorderStyle = {};
  for (const [side, key] of SIDES) {
    const line = fileLine(border[key]);
    if (line) made[side] = line;
  }
  return made;
}

function fileLine(line: Nullable<IBorderStyleData>): BorderSide | null {
  const style = line && keyOf(LINES, line.s);
  if (!line || !style) return null;
  return { style, color: fileColor(hexColor(line.cl.rgb) ?? "#000000") };
}

function fileAlignment(style: IStyleData): AlignmentStyle {
  const made: AlignmentStyle = {};
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  if (horizontal) made.horizontal = horizontal;
  if (vertical) made.vertical = vertical;
  if (style.tb === WrapStrategy.WRAP) made.wrapText = true;
  if (style.tr?.a) made.textRotation = style.tr.a;
  if (style.pd?.l) made.indent = Math.round(style.pd.l / 9);
  return made;
}
