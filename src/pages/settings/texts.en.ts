import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "settingsPage.heading": "Settings",
  "settingsPage.workbook": "This workbook",
  "settingsPage.workbookHint": "Kept with the workbook, so it holds for whoever opens it with IID.",
  "settingsPage.language": "Language",
  "settingsPage.severity": "Severity of findings",
  "settingsPage.severityHint":
    "Only errors lower the evidenced index. Making one milder raises the evidenced index here, but not at the ministry. Every change is listed among the assumptions on the summary.",
  "settingsPage.severityScope":
    "It holds for this pane, the IID formulas of this workbook, and every assessment year. The command line takes it through a rule file: download it on the rules page and use --rules.",
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
  "settingsPage.local":
    "Nothing leaves this computer: workbook, evidence files and settings are read and computed here only.",
};
