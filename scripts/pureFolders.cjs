/** Folders of `src` that are pure: no Office, DOM, clock, random or I/O. */
exports.PURE = [
  "brand",
  "rules",
  "scoring",
  "workbook",
  "template",
  "checks",
  "analysis",
  "review",
  "planning",
  "simulation",
  "library",
  "region",
  "exchange",
  "training",
  "folder",
];
