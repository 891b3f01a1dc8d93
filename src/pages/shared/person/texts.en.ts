import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "person.heading": "I use this pane as",
  "person.analyst": "Analyst",
  "person.reviewer": "Reviewer",
  "person.department": "Department",
  "person.head": "Head of office",
  "person.hint.analyst": "Keeps the workbook: begins with the summary.",
  "person.hint.reviewer": "Judges the proposals: begins with the desk.",
  "person.hint.department": "Fills in rows of its own: begins with the innovation.",
  "person.hint.head": "Reads the results: begins with the summary, then the departments.",
  "person.kept": "It decides the first page and the order of the menu, and is kept on this computer.",
};
