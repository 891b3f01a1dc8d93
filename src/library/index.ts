export { libraryEntries } from "./entries";
export { Library, type LibraryQuery, type LibraryView } from "./store";
export type { LibraryEntry, LibrarySource, Likeness, ReportedYear } from "./types";
export { type Searchable } from "./wordSearch";
export { yearInNames } from "./year";
