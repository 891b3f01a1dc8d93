import { percentText } from "../../workbook/cells/percent";
import type { CellValue } from "../../workbook/types";
import { decodeEntities, decodeText, richText } from "../xml/text";
import { UnusualXml } from "../xml/unusual";

/** What the values of a workbook's cells depend on. */
export interface CellContext {
  strings: readonly string[];
  /** Numbers of the cell styles that show percent. */
  percents: ReadonlySet<number>;
  date1904: boolean;
}

const DAY = 86_400_000;
/** Day 0 of the two date systems of Excel. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;

/** A shared string that the workbook does not have: the file is broken, and what stood there is unknown. */
class NoSuchString extends Error {}

function valueText(body: string): string {
  const at = body.indexOf("<v");
  if (at < 0) return "";
  const open = body.indexOf(">", at);
  if (open < 0) throw new UnusualXml("an unclosed tag");
  if (body.charCodeAt(open - 1) === 47) return "";
  const close = body.indexOf("</v>", open);
  if (close < 0) throw new UnusualXml("an unclosed value");
  return body.slice(open + 1, close);
}

/** @param number its place among the shared strings */
export function sharedString(number: number, strings: readonly string[]): string {
  const string = strings[number];
  if (string === undefined) throw new NoSuchString(`no string ${number}`);
  return string;
}

/** Excel hands over a date as its serial number, however it is stored. */
function isoDate(text: string, date1904: boolean): CellValue {
  if (!ISO_DATE.test(text)) return decodeText(text);
  const time = Date.parse(text.length > 10 && !text.endsWith("Z") ? `${text}Z` : text);
  if (Number.isNaN(time)) return text;
  return (time - (date1904 ? DAY_ZERO_1904 : DAY_ZERO)) / DAY;
}

function numberOrText(text: string): CellValue {
  const number = Number(text);
  return Number.isFinite(number) ? number : decodeText(text);
}

/**
 * What the text of a value means; a value that is blank is no value, whatever its type.
 * @param type that of the cell
 * @param style number of its style
 */
export function typedValue(type: string, style: string, text: string, context: CellContext): CellValue {
  if (text === "") return null;
  switch (type) {
    case "s":
      if (text.includes("<")) throw new UnusualXml("a tag within a value");
      return sharedString(Number(text), context.strings);
    case "b":
      return text === "1" || text === "true";
    case "str":
    case "inlineStr":
      return decodeText(text);
    case "d":
      return isoDate(text.trim(), context.date1904);
    case "e":
      return decodeEntities(text);
    default: {
      const value = numberOrText(text);
      const isPercent = typeof value === "number" && context.percents.size > 0 && context.percents.has(Number(style));
      return isPercent ? percentText(value) : value;
    }
  }
}

/**
 * The value of a cell with content.
 * @param body what stands within the cell
 */
export function cellValue(type: string, style: string, body: string, context: CellContext): CellValue {
  if (type === "inlineStr" && body.includes("<is")) return richText(body);
  return typedValue(type, style, valueText(body), context);
}
