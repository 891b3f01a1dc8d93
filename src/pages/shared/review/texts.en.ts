import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "reviewPage.filter": "Show",
  "reviewPage.filter.open": "Open ({count})",
  "reviewPage.filter.accepted": "Accepted with a reason ({count})",
  "reviewPage.filter.fresh": "New since {date} ({count})",
  "reviewPage.filter.still": "Still open since {date} ({count})",
  "reviewPage.filter.fixed": "Fixed since {date} ({count})",
  "reviewPage.chip.accepted": "Accepted with a reason",
  "reviewPage.chip.fresh": "New since the saved result",
  "reviewPage.chip.still": "Still open",
  "reviewPage.chip.fixed": "Mended",
  "reviewPage.acceptedBehind": "{count} more are accepted; their points stay lost",
  "reviewPage.counts": "{count} findings: {open} open, {accepted} accepted with a reason",
  "reviewPage.nothing": "There is nothing here.",
  "reviewPage.allAccepted": "No finding is open. Those accepted with a reason still count in the evidenced index.",
  "reviewPage.unread": "The acceptances could not be read yet, so every finding shows as open.",
  "reviewPage.damaged.exceptions":
    "Some of the acceptances in this workbook are damaged, so their findings show as open. The damaged ones are not deleted.",
  "reviewPage.damaged.runs":
    "Some of the saved results in this workbook are damaged, so they are not compared with. The damaged ones are not deleted.",

  "reviewPage.selected": "Selected finding: {address}",
  "reviewPage.close": "Close the selected finding",
  "reviewPage.accept": "Accept with a reason…",
  "reviewPage.acceptAgain": "Accept again with a reason…",
  "reviewPage.reason": "Reason for accepting",
  "reviewPage.reasonHint": "For example: the original was seen at the office",
  "reviewPage.initials": "Initials",
  "reviewPage.confirm": "Accept",
  "reviewPage.cancel": "Cancel",
  "reviewPage.noScore":
    "A note only: claim, evidenced index and points stay, and the ministry may still refuse it. Whoever opens the workbook can read it.",
  "reviewPage.acceptedOn": "Accepted on {date}: {reason}",
  "reviewPage.acceptedBy": "Accepted on {date} by {by}: {reason}",
  "reviewPage.changedOn": "Accepted once, on {date} ({reason}), but the cell has changed since.",
  "reviewPage.changedBy": "Accepted once, on {date} by {by} ({reason}), but the cell has changed since.",

  "reviewPage.orphans": "Acceptances without a finding ({count})",
  "reviewPage.orphansHint":
    "Their finding is not there in this calculation: it was mended, or year or table differ. The notes stay until they are removed.",
  "reviewPage.removeOrphan": "Remove the note",
  "reviewPage.place": "{name}, {indicator}",
  "reviewPage.region": "Region and table",

  "reviewPage.fixedList": "Findings that are fixed",
  "reviewPage.fixedFoot": "{severity}, then {points} points",
  "reviewPage.more": "Show {count} more",

  "reviewPage.run": "Since the saved result",
  "reviewPage.noRun":
    "No result of {year} is saved yet. Save this one, and later the pane shows what is fixed, new and still open.",
  "reviewPage.otherRules":
    "That result is by {before}, this one by {now}; the difference does not come from the entries alone.",
  "reviewPage.builtIn": "the built-in rules",
  "reviewPage.runWhen": "Compared with {date}, {time}.",
  "reviewPage.progress": "{fixed} fixed, {fresh} new, {still} still open.",
  "reviewPage.progressAccepted": "{fixed} fixed, {fresh} new, {still} still open, {accepted} accepted with a reason.",
  "reviewPage.noList": "The findings of that result are no longer kept; only the index is compared.",
  "reviewPage.basis": "Index",
  "reviewPage.then": "Then",
  "reviewPage.now": "Now",
  "reviewPage.difference": "Difference",
  "reviewPage.none": "none",
  "reviewPage.seeFresh": "See what is new",
  "reviewPage.seeFixed": "See what is fixed",
  "reviewPage.saveHint": "A result is saved only on request, inside this workbook, 20 at most.",
};
