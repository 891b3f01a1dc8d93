import type { pane as source } from "../id/pane";

export const pane: Record<keyof typeof source, string> = {
  "app.tabs": "Pages",
  "app.showAll": "Show all ({count})",
  "app.more": "More",
  "app.morePages": "Other pages",
  "app.morePagesNow": "Other pages, now {page}",
  "app.tabWithBadge": "{page}, {count}",
  "app.language": "Language",
  "app.language.id": "Indonesian",
  "app.language.en": "English",
  "app.local": "Computed on this computer; no data is sent.",
  "app.loading": "Reading the workbook…",
  "app.pageLoading": "Opening the page…",
  "app.outdated": "The workbook has changed and is being calculated. The figures below are still the old ones.",
  "app.calculating": "Calculating…",
  "app.dismiss": "Close message",
  "app.messages": "Messages",
  "app.messagesCount": "Earlier messages: {count}",
  "app.undo": "Undo: {what}",
  "app.pageFailed": "This page could not be opened.",
  "app.pageFailedStep":
    "Reload the pane, or close it and open it again from the IID ribbon. The workbook has not changed.",
  "app.newVersion":
    "A newer version of this pane is there. Reload to use it; the page and what is not saved yet are remembered.",
  "app.reload": "Reload the pane",
  "app.failed": "Something unexpected went wrong; the pane did not change the workbook. Try again.",

  "start.noOffice": "The Office library did not load.",
  "start.noOfficeStep": "Check the network connection, then close the IID pane and open it again.",
  "start.notLoaded": "The IID pane has not loaded yet.",
  "start.notLoadedStep":
    "Check the network connection, then close this pane and open it again. Still the same: tell the administrator of IID in your office that its files do not arrive from the server.",
  "start.help": "Help",
  "start.notExcel": "This pane works inside Excel.",
  "start.notExcelStep": "Open the innovation workbook in Excel, then choose IID on the ribbon.",

  "index.noSpd":
    "No SPD found: this number is only the innovations' share and has no predikat. Fill in the SPD table first, or insert its template from the page Create.",
  "index.noPredicate": "No predikat",

  "parts.heading": "Parts of the index",
  "parts.part": "Part",
  "parts.spd": "SPD score",
  "parts.meanMaturity": "Mean maturity",
  "parts.sumMaturity": "Sum of maturity",
  "parts.divisor": "Divisor",
  "parts.n": "Number of innovations (n)",
  "parts.counted": "Innovations that count",
  "parts.countScore": "Count score",
  "parts.index": "Index",
  "parts.absent": "none",
  "parts.formula": "Index = (SPD + mean maturity + count score) ÷ {total} × 100.",

  "info.year": "Rule year",
  "info.assumptions": "Assumptions in use: {count}",
  "info.rowName": "Row {row}: {name}",

  "findings.fix": "Fix: {fix}",
  "findings.explanation": "Explanation (in Indonesian)",

  "year.announced": "{year} (forecast)",
  "year.partial": "{year} (partial)",
  "year.own": "{year} (own rules)",
  "year.regional": "{year} (region's rules)",
};
