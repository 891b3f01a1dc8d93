import { parseDate } from "../../workbook/index";
import type { DiscussionNote, Replication } from "./types";

/** Characters that a cell of Excel holds. */
export const MOST_IN_CELL = 32_767;

/** What people wrote into a cell, line by line; blank lines say nothing. */
export function cellLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** On one line, without what separates the parts of a cell. */
function oneLine(text: string): string {
  return text.replace(/[\s;]+/g, " ").trim();
}

/** The same without the dashes that stand between parts. */
function part(text: string): string {
  return oneLine(text)
    .split(" ")
    .filter((word) => !/^[–-]+$/.test(word))
    .join(" ");
}

const NOTE = /^(\d{1,2}\/\d{1,2}\/\d{4})(?: ([^:]{1,40}))?: (.+)$/;

/** @returns a line of the cell of discussion notes; `""` for a note that says nothing */
export function noteLine({ date, by, text }: DiscussionNote): string {
  const said = text.replace(/\s+/g, " ").trim();
  if (said === "" || date === null) return said;
  const who = by.replace(/[:\s]+/g, " ").trim();
  return `${date.split("-").reverse().join("/")}${who === "" ? "" : ` ${who}`}: ${said}`;
}

/** The notes of a cell, each line one of them; one without a date is told as it stands. */
export function notesOf(cell: string): DiscussionNote[] {
  return cellLines(cell).map((line) => {
    const [, day = "", by = "", text = ""] = NOTE.exec(line) ?? [];
    const date = parseDate(day, false);
    return date === null ? { date: null, by: "", text: line } : { date, by, text };
  });
}

/**
 * Two texts of a column that people fill, none of their lines lost and none twice.
 * @returns ours as it stands when it says all of it already
 */
export function withLines(ours: string, theirs: string): string {
  const known = new Set(cellLines(ours));
  const added = cellLines(theirs).filter((line) => !known.has(line) && known.add(line));
  if (added.length === 0) return ours;
  return [...(ours.trim() === "" ? [] : [ours.replace(/\s+$/, "")]), ...added].join("\n");
}

const REPLICATION = /^([^:(]+?)(?::\s+(.*?))?(?:\s*\((20\d\d)\))?(?:\s+[–-]\s+(.+))?$/;

/** @returns a line of the cells of replications; `""` without a region */
export function replicationLine({ region, innovation, year, document }: Replication): string {
  const where = part(region.replace(/[:()]/g, " "));
  if (where === "") return "";
  const what = part(innovation);
  const proof = oneLine(document);
  return [
    where,
    what === "" ? "" : `: ${what}`,
    year === null ? "" : ` (${year})`,
    proof === "" ? "" : ` – ${proof}`,
  ].join("");
}

/** The replications of a cell: a line or what stands before a semicolon is one. Begins with the region, the rest may be missing. */
export function replicationsOf(cell: string): Replication[] {
  return cellLines(cell.replace(/;/g, "\n")).map((line) => {
    const [, region = line, innovation = "", year, document = ""] = REPLICATION.exec(line) ?? [];
    return { region: region.trim(), innovation, year: year === undefined ? null : Number(year), document };
  });
}
