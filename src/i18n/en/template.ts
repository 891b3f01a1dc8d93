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
  "template.guide.step6":
    "6. Reviewer: the page Desk adds the column Level Desk right of the table, with the levels accepted, such as 16=2; 24=0 (blurred photo).",
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
  "template.form.title": "Innovation form {year}: form {number}",
  "template.form.note":
    "One form is one innovation. Fill in the two coloured columns on the right; keep the questions under JENIS ISIAN.",
  "template.form.profile": "A. PROFILE",
  "template.form.indicators": "B. INDICATORS",
  "template.form.mandatory": "Mandatory.",
  "template.form.stage": "Only {stage} is scored.",
  "template.form.window": "Scored when between {from} and {to}.",
  "template.form.developed": "Needed when applied before {from}: it must have been developed between {from} and {to}.",
  "template.form.words": "At least {words} words.",
  "template.form.measured": "Choose a basis and give its value in the two rows below; the level follows.",
  "template.form.promptBases": "Choose a basis and give its value in the two rows below; the level follows.",
  "template.form.basis": "Choose one basis. Limits of level 1 | 2 | 3:",
  "template.form.measure": "The figure measured on the basis above.",
  "template.form.documents": "Evidence: {documents}",
  "template.form.fileTypes": "File types: {fileTypes}",
  "template.form.years": "Years of the documents: {years}",
  "template.form.guideNote": "Litbang reads this file again; keep the questions and the headers of the forms.",
  "template.form.step1": "1. Fill in one sheet Formulir for each innovation. Leave those that are not needed blank.",
  "template.form.step2": "2. Complete the profile in part A. The description (rancang bangun) needs {words} words.",
  "template.form.step3":
    "3. In part B choose level 0 to 3 for each indicator and write its evidence beside it: file name, link, or letter data.",
  "template.form.step4":
    "4. Several pieces of evidence in one cell are separated by a semicolon or a line break. Give letters number and date.",
  "template.form.step5":
    "5. If more forms are needed, copy the sheet of an empty one. Save this file and send it back.",
  "template.field.nama": "The name that tells this innovation from all others.",
  "template.field.opd": "The department that owns this innovation.",
  "template.field.diikutkan": "Ya when it is reported this year, Tidak when not yet.",
  "template.field.tahapan": "The stage of the innovation now.",
  "template.field.inisiator": "Who started this innovation.",
  "template.field.namaInisiator": "Name of the person or unit that started it.",
  "template.field.klasifikasi": "Who runs this innovation.",
  "template.field.jenis": "Digital when it runs on information technology, Non Digital otherwise.",
  "template.field.bentuk": "The form of the innovation.",
  "template.field.tematik": "The national theme that it supports.",
  "template.field.astaCita": "Number of the Asta Cita that it supports.",
  "template.field.pkpn": "The PKPN cluster that it supports.",
  "template.field.urusan": "The one government affair that fits best.",
  "template.field.urusanLain": "Other affairs that it touches, separated by semicolons.",
  "template.field.koordinat": "Where it is: latitude, longitude.",
  "template.field.ujiCoba": "The day on which the trial began, not after the application.",
  "template.field.penerapan": "The day since which it is applied.",
  "template.field.pengembangan": "The day of its last development, if any.",
  "template.field.rancangBangun":
    "Legal basis, problem, strategic issues, method of renewal, advantages, and how it works.",
  "template.field.tujuan": "What is to be reached.",
  "template.field.manfaat": "What those who receive it gain.",
  "template.field.hasil": "How things are since it runs; with figures if there are any.",
  "template.field.anggaran": "The budget in rupiah, or the name of its file.",
  "template.field.profilBisnis": "Name of the file of the business profile, if any.",
  "template.field.haki": "Name of the file or number of the intellectual property right, if any.",
  "template.field.penghargaan": "Awards that it was given, if any.",
  "template.error.title": "Not in the list",
  "template.error.level": "A level is 0, 1, 2 or 3.",
  "template.error.list": "This {header} is not in the list of the form. Use it anyway?",
  "template.error.department": "This department is not on the sheet OPD yet. Use it anyway?",
};
