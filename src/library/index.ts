export { libraryEntries } from "./entries";
export { innovationsIn, type LibraryRules } from "./innovationsIn";
export { Library, type LibraryQuery, type LibraryView } from "./store";
export { matchesFor, type Match, type MatchQuestion } from "./match";
export type { LibraryEntry, LibrarySource, Likeness, ReportedYear } from "./types";
export { type Searchable } from "./wordSearch";
export { yearInNames } from "./year";
