export { findHistory } from "./findHistory";
export type { HistoryDefect, HistoryEntry, HistoryField, HistoryTable } from "./types";
