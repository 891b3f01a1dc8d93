import type { template as indonesian } from "../id/template";

export const template: Record<keyof typeof indonesian, string> = {
  "template.guide.title": "How to fill in the Indeks Inovasi Daerah {year}",
  "template.guide.note":
    "The IID add-in and the iid command read this workbook directly; keep the names of sheets and columns.",
  "template.guide.step1":
    "1. Fill in the sheets Profil and SPD once for the region, then the list of departments on the sheet OPD.",
  "template.guide.step2":
    "2. Fill in one row of the sheet Inovasi for each innovation. The description (rancang bangun) needs {words} words.",
  "template.guide.step3":
    "3. Choose level 0 to 3 for each indicator and write its evidence beside it: file name, link, or letter data.",
  "template.guide.step4":
    "4. Several pieces of evidence in one cell are separated by a semicolon or a line break. Give letters number and date.",
  "template.guide.step5":
    "5. Mark an innovation that is not to be sent with Tidak in the column Diikutkan; the sheet Ringkasan counts the rest.",
  "template.guide.indicators": "Meaning of the levels, and the evidence of each indicator",
  "template.guide.indicatorsNote":
    "Shortened from the guideline; the letter named on the sheet Profil has the full text.",
  "template.profile.title": "Region",
  "template.profile.note": "The assessment year decides which rules the sheet Ringkasan uses.",
  "template.spd.title": "Satuan Pemerintahan Daerah (SPD)",
  "template.spd.note": "Filled in once a region. A level without evidence does not survive the validation.",
  "template.innovations.title": "Innovations of the region",
  "template.innovations.note": "One row an innovation. Each indicator has a level column (0-3) and an evidence column.",
  "template.departments.title": "Departments",
  "template.departments.note": "The names are the choices of the column Perangkat Daerah; the counts are formulas.",
  "template.history.title": "The index over the years",
  "template.history.note":
    "One row a year, as announced; nothing is computed. Before 2021 the score was a sum without a limit, not 0-100.",
  "template.history.otherScale": "open sum",
  "template.summary.title": "Summary of the Indeks Inovasi Daerah",
  "template.summary.note": "The figures follow every edit. Without the IID add-in the formulas here show #NAME?.",
  "template.summary.asInserted":
    "This Excel does not run IID formulas. The figures of this sheet were computed when it was inserted and do not follow; the newest are in the IID pane.",
  "template.summary.inPane": "The parts are in the IID pane, on the page Summary.",
  "template.summary.parts": "Parts of the index",
  "template.summary.participation": "Participation",
  "template.summary.reported": "Departments that reported",
  "template.lists.title": "Lists",
  "template.prompt.level": "1: {first}\n2: {second}\n3: {third}",
  "template.prompt.mandatory": "Mandatory.\n1: {first}\n2: {second}\n3: {third}",
  "template.prompt.bases":
    "Choose one basis and enter the measured value in the two columns beside it. The limits of each basis stand on the sheet Petunjuk.",
  "template.prompt.basesMandatory":
    "Mandatory.\nChoose one basis and enter the measured value in the two columns beside it. The limits of each basis stand on the sheet Petunjuk.",
  "template.error.title": "Not in the list",
  "template.error.level": "A level is 0, 1, 2 or 3.",
  "template.error.list": "This {header} is not in the list of the form. Use it anyway?",
  "template.error.department": "This department is not on the sheet OPD yet. Use it anyway?",
};
