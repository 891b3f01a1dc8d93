import type { gapCauses as indonesian } from "../id/gapCauses";

export const gapCauses: Record<keyof typeof indonesian, string> = {
  "gapCause.stage": "Stage not scored yet",
  "gapCause.date": "Application date blank or outside the assessed years",
  "gapCause.form": "Required field of the form not filled in",
  "gapCause.mandatory": "Mandatory indicator blank or not proved",
  "gapCause.level": "Level or maturity not valid",
  "gapCause.cellError": "Cell with an Excel error",
  "gapCause.blank": "No evidence",
  "gapCause.placeholder": "Evidence is only a promise (ada, menyusul)",
  "gapCause.fileType": "File type not accepted",
  "gapCause.file": "File damaged, empty or locked",
  "gapCause.link": "Link not valid",
  "gapCause.privatePath": "File on a private computer",
  "gapCause.video": "Video cannot be used",
  "gapCause.reviewer": "Lower level by the reviewer",
  "gapCause.other": "Other defects by your own rules",
  "gapCause.spd": "Evidence or level of the SPD",
  "gapCause.countScore": "Count score: innovations not counted",
  "gapCause.basicServices": "Count score: too few basic services",
};
