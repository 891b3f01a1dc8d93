import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "planPage.heading": "Plan to raise the index",
  "planPage.fromEvidenced": "Computed from the evidenced index {index} ({predicate}).",
  "planPage.fromClaimed": "Computed from the claimed index {index} ({predicate}): the table has no evidence columns.",
  "planPage.noPredicate": "no predikat",

  "planPage.noSpd":
    "No SPD found, so there is no predikat and no plan to one. Fill in the sheet SPD first ({count} rows); the figures below are the innovations' share alone.",

  "planPage.resting":
    "{count} choices are no longer used, because their innovation, indicator or level has changed: {steps}. They are not moved to any other row.",
  "planPage.forgetResting": "Remove these choices",
  "planPage.unread":
    "The choices kept in the workbook cannot be read yet. What you choose now is not kept; the next calculation tries again.",
  "planPage.damaged":
    "Some of the plan choices kept in the workbook are damaged and not used; the others hold. The damaged ones are not deleted.",
  "planPage.unkept": "These choices are not kept in the workbook yet: {why}",

  "planPage.goal": "Goal",
  "planPage.goal.predicate": "Predikat {predicate} (from {min})",
  "planPage.goal.index": "A certain index",
  "planPage.goal.documents": "The best result of an amount of effort",
  "planPage.indexField": "Index to reach",
  "planPage.indexInvalid": "Enter a number from 0 to 100, such as 65.01.",
  "planPage.documentsField": "Amount of effort",
  "planPage.documentsInvalid": "Enter a whole number from 1 to 2000.",
  "planPage.newField": "New innovations that may be suggested",
  "planPage.measured":
    "May raise levels that others measure (growth, poverty, HDI, the auditors' opinion); otherwise they are only proved.",
  "planPage.optimal":
    "Best by the effort of each kind of document above, not by cost, time or the chance of being accepted. Change the efforts that do not fit.",
  "planPage.newNone": "None",
  "planPage.effortNote":
    "One document proves a level that is claimed; each level above takes one document more. One decree or regulation for many innovations is one step.",

  "planPage.kinds.title": "Effort of each kind of document",
  "planPage.kinds.changed": "Effort of each kind of document ({count} changed)",
  "planPage.kinds.note":
    "Efforts compare work: a photo is 1, the others so many times as much. The usual numbers are guesses, from no letter; change them to fit your office. They are kept with the workbook.",
  "planPage.kinds.usual": "usually {effort}",
  "planPage.kinds.field": "Effort: {kind}",

  "planPage.countTitle": "Affairs lacking for the count score ({points} index points): {lacking}",
  "planPage.countClosed":
    "With {n} innovations and {covered} of {of} basic-service affairs the count score is not given yet (it needs {required} affairs).",
  "planPage.countOne": "With one more affair, {affairs}, the count score is given: {points} index points.",
  "planPage.countMore": "With {lacking} more affairs among {affairs} the count score is given: {points} index points.",
  "planPage.or": "or",
  "planPage.countWaiting": "In the table already, but not eligible yet: {innovations}.",
  "planPage.rowName": "{name} (row {row})",
  "planPage.divisorRoom":
    "The divisor stays {divisor} up to {divisor} innovations; there are {n}, so a new one raises the mean maturity.",
  "planPage.divisorGrows":
    "Each new innovation raises the divisor ({n} becomes {next}), so that the mean maturity is shared by more.",

  "planPage.calculating": "Computing the plan: way {done} of {total}, round {round}",
  "planPage.cancel": "Stop",
  "planPage.cancelled": "The computation was stopped.",
  "planPage.again": "Compute again",

  "planPage.result": "Result",
  "planPage.reachedIndex": "Least effort for the index {goal}: {effort}, in {steps} steps.",
  "planPage.reachedPredicate": "Least effort for the predikat {goal}: {effort}, in {steps} steps.",
  "planPage.already": "This goal is reached already, without any step.",
  "planPage.gained": "Highest index with an effort of up to {most}: effort {effort}, in {steps} steps.",
  "planPage.nothing": "No step raises the index with so little effort.",
  "planPage.unreachable":
    "This goal is out of reach. The highest is {index} ({predicate}), if all steps below are done.",
  "planPage.pinsTooMuch":
    "The pinned steps alone take an effort of more than {count}. Unpin some, or allow more effort.",
  "planPage.tooLarge":
    "Up to an effort of {count} this goal is not reached, and the table is too large to search on. Choose a lower index, or a goal with an amount of effort.",
  "planPage.tooMany": "The table is too large to find the best way with an effort of {count}. Choose a smaller amount.",
  "planPage.indexNow": "Now",
  "planPage.indexAfter": "After",
  "planPage.change": "Gain",
  "planPage.stepPoints": "From the steps",
  "planPage.countScore": "From the count score",
  "planPage.divisorPoints": "From the divisor, now {divisor}",

  "planPage.why": "Why not higher?",
  "planPage.whyLost":
    "{count} innovations do not count because of stage or date, which no document mends: {innovations}.",
  "planPage.whyCount": "The count score is still not given. Allow new innovations in {affairs}.",
  "planPage.whyAffairs": "The table has no column for affairs, so basic-service coverage cannot be read.",
  "planPage.whySpd": "No SPD was found: the region's share is not counted and cannot be raised from here.",
  "planPage.whyRecap": "This table is a maturity recap: it has no indicator levels, so none can be raised from here.",
  "planPage.whyColumns": "{count} indicators have no level column in the table: {indicators}.",
  "planPage.whyOff": "{count} steps are switched off.",
  "planPage.whyTop": "All levels in the table are or will be 3.",

  "planPage.steps": "Steps",
  "planPage.opensAffair": "Adds the affair {affair}.",
  "planPage.served": "Innovations it serves ({count})",
  "planPage.document": "Document: {document}",
  "planPage.mend": "Fix: {document}",
  "planPage.level": "Level {to}: {text}",
  "planPage.use": "Use",
  "planPage.useStep": "Use: {step}",
  "planPage.pin": "Pin",
  "planPage.pinStep": "Pin: {step}",
  "planPage.effort": "Effort",
  "planPage.effortStep": "Effort: {step}",
  "planPage.toCell": "To cell {cell}",
  "planPage.toCellStep": "To cell {cell}: {step}",
  "planPage.more": "Show {count} more steps",
  "planPage.off": "Steps switched off ({count})",
  "planPage.reset": "Take back all choices about steps",
  "planPage.progress": "{done} of {total} steps done",
  "planPage.progressOf": "Progress of the plan in the sheet",
  "planPage.progressUnknown":
    "{count} steps cannot be told: a new innovation, or one whose name has changed or stands twice.",
};
