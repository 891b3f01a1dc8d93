import type { welcomePage as source } from "./texts.id";

export const welcomePage: Record<keyof typeof source, string> = {
  "welcome.heading": "Welcome",
  "welcome.what":
    "IID computes the Indeks Inovasi Daerah from your workbook while you type, checks the evidence, and shows what costs the most.",
  "welcome.read": "Read: sheet «{sheet}», {count} innovations, {known} of {all} columns understood, rules of {year}.",
  "welcome.use": "Use this workbook",
  "welcome.columns": "Check the columns",
  "welcome.template": "Insert the template",
  "welcome.sample": "See the sample",
  "welcome.notRead": "No innovation table was found in this workbook yet. Choose how to begin:",
  "welcome.useHint":
    "Point at the column of innovation names in your own table; the others are known by their headers.",
  "welcome.templateHint": "Empty sheets with lists, guidance and the formulas of the index.",
  "welcome.sampleHint": "Forty invented innovations with the usual mistakes. Can be undone.",
  "welcome.next": "Then mend the findings one by one; the figures change at once.",
};
