/** How a header cell looks, as far as Excel gives it for copying; borders are left to the user. */
export interface HeaderLook {
  fill: string;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  size: number;
  wrap: boolean;
  horizontal: string;
  vertical: string;
}

export const LOOK =
  "fill/color,font/color,font/bold,font/italic,font/size,wrapText,horizontalAlignment,verticalAlignment";

export function headerLookOf({
  fill,
  font,
  wrapText,
  horizontalAlignment,
  verticalAlignment,
}: Excel.RangeFormat): HeaderLook {
  return {
    fill: fill.color,
    fontColor: font.color,
    bold: font.bold,
    italic: font.italic,
    size: font.size,
    wrap: wrapText,
    horizontal: horizontalAlignment,
    vertical: verticalAlignment,
  };
}

/** Excel gives cells without a fill white. */
export function hasFill({ fill }: HeaderLook): boolean {
  return fill !== "" && fill.toUpperCase() !== "#FFFFFF";
}

export function applyLook({ format }: Excel.Range, look: HeaderLook): void {
  if (hasFill(look)) format.fill.color = look.fill;
  else format.fill.clear();
  format.font.color = look.fontColor;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.size = look.size;
  format.wrapText = look.wrap;
  format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
}

export function isLook(format: Excel.RangeFormat, look: HeaderLook): boolean {
  return JSON.stringify(headerLookOf(format)) === JSON.stringify(look);
}

/** Whether a look is on its way from one to the other: a request that broke off has given a cell a part of it. */
export function isAmidst(now: HeaderLook, before: HeaderLook, given: HeaderLook): boolean {
  const keys = Object.keys(now) as (keyof HeaderLook)[];
  return keys.every((key) => now[key] === before[key] || now[key] === given[key]);
}
