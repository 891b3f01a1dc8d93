import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "create.heading": "Create the workbook",
  "create.intro":
    "Inserts new sheets into the open workbook, following the rules of {year}. Sheets that exist already are not changed.",
  "create.sheets": "Sheets that are inserted ({count})",
  "create.sheet.profile": "Profil: name of the region, assessment year, person in charge",
  "create.sheet.spd": "SPD: region-level indicators with level and evidence",
  "create.sheet.innovations": "Inovasi: one row an innovation, level and evidence for each indicator, choice lists",
  "create.sheet.opd": "OPD: the list of departments",
  "create.sheet.summary": "Ringkasan: the index in live IID formulas",
  "create.sheet.history": "Riwayat: the index of earlier years",
  "create.sheet.guide": "Petunjuk: how to fill it in, what each level means, and the evidence asked for",
  "create.sheet.lists": "Daftar: the choices, hidden",
  "create.noFormulas":
    "This Excel does not run IID formulas, so the sheets that are inserted hold the figures of that moment, not formulas. The newest are in the pane. Update Excel (Version 2311 or newer), or open the workbook in Excel on the web.",
  "create.noAddresses":
    "In this Excel IID formulas do not know where their ranges stand. Include the header row in each range, or update Excel.",
  "create.empty": "Empty, ready to fill in",
  "create.emptyHint": "To start collecting this year's proposals.",
  "create.sample": "With sample data",
  "create.sampleHint": "40 invented innovations of Kabupaten Contoh with common mistakes, to try things out.",
  "create.forms": "Forms for departments",
  "create.formsHint":
    "A new workbook with empty forms, one sheet an innovation, with the meaning of levels and the evidence asked for. What was filled in is put together again on the page Merge.",
  "create.formsCount": "Number of forms",
  "create.formsDepartment": "Department",
  "create.formsNames": "Innovations known by name, one a line (may be blank)",
  "create.formsMake": "Make {count} forms",
  "create.formsProblem": "Give a whole number from 1 to {most}; each name gets a form.",
  "create.formsFailed": "The forms could not be made: {reason}",
  "create.undoHint": "After inserting, this step can be undone from the bar above.",
};
