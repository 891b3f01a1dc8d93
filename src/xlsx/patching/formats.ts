import { isPercentFormat } from "../../workbook/cells/percent";
import { tagsOf, within } from "../xml/tags";
import { requireOrdinary } from "../xml/unusual";

/** What the cells of a style show. */
export type FormatKind = "date" | "percent" | "other";

/** Formats of dates that every program knows by number, those of East Asia included. */
const DATES = [...range(14, 17), 22, ...range(27, 31), 36, ...range(50, 58)];
const PERCENTS = [9, 10];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Letters in quotation marks, behind a backslash and in brackets are no parts of a date. */
function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dy]/i.test(plain);
}

/** What each cell style of a workbook shows, by its number. @throws UnusualXml */
export function formatKinds(xml: string): FormatKind[] {
  requireOrdinary(xml, "styleSheet");
  const kinds = new Map<string, FormatKind>();
  for (const number of DATES) kinds.set(String(number), "date");
  for (const number of PERCENTS) kinds.set(String(number), "percent");
  for (const tag of tagsOf(within(xml, "numFmts"), "numFmt")) {
    const code = tag.get("formatCode") ?? "";
    kinds.set(tag.get("numFmtId") ?? "", isPercentFormat(code) ? "percent" : isDateFormat(code) ? "date" : "other");
  }
  return tagsOf(within(xml, "cellXfs"), "xf").map((xf) => kinds.get(xf.get("numFmtId") ?? "") ?? "other");
}
