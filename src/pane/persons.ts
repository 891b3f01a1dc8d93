/** For whom the pane is: who keeps the workbook, who judges it, who fills in the rows of one department, who decides. */
export const PERSONS = ["analyst", "reviewer", "department", "head"] as const;

export type Person = (typeof PERSONS)[number];
