import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "problem.noTable": "No innovation table found",
  "problem.lookedFor":
    "Looked for: one row of column headers with Nama Inovasi and at least indicator levels or Kematangan.",
  "problem.seen": "What was seen",
  "problem.seenRow": "{sheet}, row {row}",
  "problem.seenNothing": "No sheet holds anything.",
  "problem.seenNoHeaders": "no header that is known",
  "problem.seenMore": "and {count} more headers",
  "problem.twoTables": "There is more than one innovation table",
  "problem.twoTablesStep": "Choose the table to assess. The choice is stored with the workbook.",
  "problem.mergeSheets": "Combine all sheets ({sheets})",
  "problem.candidate": "{sheet}, row {row}: {rows} rows filled",
  "problem.candidateTable": "{table} on {sheet}, row {row}: {rows} rows filled",
  "problem.twoSpd": "There is more than one SPD table",
  "problem.twoSpdStep": "Choose the sheet of the SPD of the assessed year. The choice is stored with the workbook.",
  "problem.noScores": "{sheet}, row {row}: nothing that can be scored yet",
  "problem.nameScores": "Show the column of scores",
  "problem.questionStep": "The answer is kept with the workbook and can be changed on the page Columns.",
  "problem.questionCell": "Show the column",
  "problem.noRows": "The innovation table is still empty",
  "problem.noRowsStep": "The headers are on {sheet}, row {row}, but there is no innovation below them yet.",
  "problem.excel": "Excel refused the request",
  "problem.other": "The calculation could not run",

  "problem.begin.sample": "See the sample",
  "problem.begin.notRead": "No innovation table was found in this workbook yet. Choose how to begin:",
  "problem.begin.useHint":
    "Point at the column of innovation names in your own table; the others are known by their headers.",
  "problem.begin.templateHint": "Empty sheets with lists, guidance and the formulas of the index.",
  "problem.begin.sampleHint": "Forty invented innovations with the usual mistakes. Can be undone.",
  "problem.begin.use": "Use this workbook",
  "problem.begin.template": "Insert the template",
};
