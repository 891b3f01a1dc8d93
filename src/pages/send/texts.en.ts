import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "sendPage.heading": "Innovations to send {year}",
  "sendPage.intro":
    "One innovation more raises the count score but lowers the mean maturity. The choice is exact, from the {of} innovations that take part.",
  "sendPage.by": "Choose for",
  "sendPage.by.evidenced": "the highest evidenced index",
  "sendPage.by.strict": "the highest safest index",
  "sendPage.claimed": "Without columns of levels with their evidence the choice rests on what is claimed.",
  "sendPage.result": "Send {count} of {of} innovations.",
  "sendPage.everything": "None has to stay behind: every innovation raises the index or leaves it as it is.",
  "sendPage.figures": "The index before and after choosing",
  "sendPage.figure": "Index",
  "sendPage.all": "All",
  "sendPage.chosen": "Choice",
  "sendPage.difference": "Difference",
  "sendPage.leaveOut": "Not to be sent",
  "sendPage.innovation": "Innovation",
  "sendPage.cost": "Lost if sent",
  "sendPage.row": "row {row}",
  "sendPage.twin": "same name as row {row}",
  "sendPage.more": "{count} other innovations are not shown.",
  "sendPage.free": "Innovations that cost nothing leave the index as it is.",
  "sendPage.write": "Write the choice into the column Diikutkan",
  "sendPage.step": "the choice in the column Diikutkan",
  "sendPage.written": "The column Diikutkan was filled in for {count} innovations.",
  "sendPage.nothing": "The column Diikutkan says this already.",
  "sendPage.noColumn":
    "The table has no column Diikutkan. Add a column with that header at the right of the table, so that the choice can be written.",
};
