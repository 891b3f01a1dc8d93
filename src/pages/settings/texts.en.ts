import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "settingsPage.heading": "Settings",
  "settingsPage.workbook": "This workbook",
  "settingsPage.workbookHint": "Kept with the workbook, so it holds for whoever opens it with IID.",
  "settingsPage.language": "Language",
  "settingsPage.severity": "Severity of findings",
  "settingsPage.severityHint":
    "Only errors lower the evidenced index. A milder severity raises the evidenced index here, but not at the ministry. Every change is named as an assumption on the summary.",
  "settingsPage.severityScope": "It holds for this pane, the IID formulas of this workbook, and every assessment year.",
  "settingsPage.index": "Evidenced index now: {points}",
  "settingsPage.noEvidence":
    "The evidenced index cannot be calculated: the table has no evidence columns. Changes here do not show in figures yet.",
  "settingsPage.search": "Search kinds of findings",
  "settingsPage.changed": "Changed ({count})",
  "settingsPage.group": "{severity} in the rules ({count})",
  "settingsPage.found": "{count} kinds found",
  "settingsPage.asRules": "{severity} (rules)",
  "settingsPage.by": "In the rules: {severity}",
  "settingsPage.reset": "Put all back to the rules",
  "settingsPage.noRules": "Severities are shown once the rules of this year are read.",
  "settingsPage.device": "This computer",
  "settingsPage.deviceHint":
    "Remembered on this computer only, not with the workbook; so is the page opened last. What was not used for 90 days is forgotten by itself. On a shared computer press Forget before you leave.",
  "settingsPage.folder": "Last evidence folder: {name}",
  "settingsPage.initials": "Initials of the reviewer: {initials}",
  "settingsPage.noKeys": "Keyboard shortcuts on the page Desk are switched off",
  "settingsPage.pane": "Filters, trials and entries not saved yet of the workbooks: {names}",
  "settingsPage.nothingKept": "Nothing is remembered yet.",
  "settingsPage.forget": "Forget",
  "settingsPage.forgotten": "It is forgotten.",
  "settingsPage.send": "Before sending",
  "settingsPage.sendRemoves":
    "What goes from the workbook: reasons, dates and initials of accepted findings; results kept for comparison; the column Reason accepted on the sheet Temuan. It can be undone while the pane is open.",
  "settingsPage.sendKeeps":
    "What stays: sheets and columns that are seen (desk, Temuan, Rencana, Laporan, letters), year, severities, meanings of columns, and own rules. Delete yourself what is not for the receiver.",
  "settingsPage.sendNow": "Kept now: {exceptions} acceptances ({initials}) and {runs} results.",
  "settingsPage.sendNoInitials": "no initials",
  "settingsPage.privacy": "What is kept, and where",
  "settingsPage.inWorkbook": "In the workbook",
  "settingsPage.inWorkbookHint": "It goes wherever the file goes; whoever opens the file can read it.",
  "settingsPage.inWorkbookReview": "Accepted findings: reason, date, initials. Saved results: date, index, findings.",
  "settingsPage.inWorkbookChoices":
    "Choices: year, language, severities, meanings of columns, answers to questions, choices of the plan, own rules.",
  "settingsPage.inWorkbookId":
    "An identity: a random number that tells two files of one name apart. Made when something has to be remembered.",
  "settingsPage.onComputer": "On this computer, for 90 days after it was last used",
  "settingsPage.onComputerDrafts":
    "Notes and decisions not saved to the sheet yet, filters and trials, apart for each workbook.",
  "settingsPage.onComputerOthers":
    "Initials of the reviewer and the name of the evidence folder; not what its files hold.",
  "settingsPage.elsewhere": "Elsewhere",
  "settingsPage.glossary": "Words and what they mean ({count})",
  "settingsPage.pages": "Help and terms",
  "settingsPage.pagesHint": "They open in the browser, outside of this pane.",
  "settingsPage.pages.help": "Help: when something does not work",
  "settingsPage.pages.guide": "How to use it, with pictures (in Indonesian)",
  "settingsPage.pages.privacy": "Privacy: what is kept, and where",
  "settingsPage.pages.terms": "Terms and licence",
  "settingsPage.version": "Version {version} ({date})",
  "settingsPage.rules": "Rules in use: {year}. {basis}",
  "settingsPage.rulesWithin": "The rules of each year are brought up to date with the version of this pane.",
  "settingsPage.news": "What is new in this version",
  "settingsPage.local":
    "Nothing leaves this computer: workbook, evidence files and settings are read and computed here only.",
};
