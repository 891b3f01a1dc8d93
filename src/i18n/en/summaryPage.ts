import type { summaryPage as indonesian } from "../id/summaryPage";

export const summaryPage: Record<keyof typeof indonesian, string> = {
  "gap.heading": "Where the difference comes from",
  "gap.rule":
    "Each point is counted once: an innovation that does not qualify under the first condition it fails, any other level under the defect of its evidence.",
  "gap.points": "{points} points",
  "gap.more": "{count} more causes, {points} points",
  "gap.open": "Show the findings",
  "gap.levels": "{count} levels",
  "gap.findings": "{count} findings",
  "gap.innovations": "{count} innovations",
  "gap.affairs": "{count} affairs no longer covered",
  "gap.stage": "Stage not scored yet",
  "gap.date": "Application date blank or outside the window",
  "gap.mandatory": "Mandatory indicator blank",
  "gap.level": "Level or maturity not valid",
  "gap.cellError": "Cell with an Excel error",
  "gap.blank": "No evidence",
  "gap.placeholder": "Evidence is only a promise (ada, menyusul)",
  "gap.fileType": "File type not accepted",
  "gap.link": "Link not valid",
  "gap.privatePath": "File on a private computer",
  "gap.video": "Video cannot be used",
  "gap.other": "Other defects by your own rules",
  "gap.spd": "Evidence or level of the SPD",
  "gap.countScore": "Count score: innovations not counted",
  "gap.basicServices": "Count score: too few basic services",
};
