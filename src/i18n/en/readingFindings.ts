import type { readingFindings as indonesian } from "../id/readingFindings";

/** English texts of the findings on how the workbook was read. */
export const readingFindings: Record<keyof typeof indonesian, string> = {
  "read-as.title": "How the column was read",
  "read-as.message": "{reading}",
  "read-as.fix":
    "Nothing to change if this is what was meant. If not, change what the column means on the page Columns.",

  "sheets-unread.title": "Other sheets not read",
  "sheets-unread.message": "{count} innovations on other sheets are not counted: {sheets}.",
  "sheets-unread.fix":
    "Copy their rows into this sheet if they belong to this year's assessment, or choose the sheet that holds all of them.",

  "finding.how.nothing": "A word instead of a level (cells: {count}): “{value}” was read as not filled in.",
  "finding.how.wording":
    "The wording of a level instead of its number (cells: {count}): “{value}” was read as level {level}.",
  "finding.how.score": "This column holds weight x level (cells: {count}): {value} was read as level {level}.",
  "finding.how.ticks":
    "Several levels are ticked together ({count} rows): {value} is read as level {level}, the highest one.",
  "finding.how.merged": "A merged cell holds for all its rows; {count} rows below its first use the same value.",
  "finding.how.target": "Cells with a hyperlink ({count}): “{value}” was judged with the address behind its text.",
};
