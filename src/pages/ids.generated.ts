// Generated from the folders of src/pages by `npm run generate`.

export type PageId = "competition" | "create" | "departments" | "desk" | "findings" | "folder" | "innovation" | "library" | "mapping" | "merge" | "plan" | "province" | "ranking" | "rules" | "selfTest" | "send" | "settings" | "simulation" | "summary" | "training";

/** What pages remember of a workbook on this computer. */
export type MemoryPart = "departments" | "desk" | "findings" | "notes" | "library" | "plan" | "send" | "simulation";
