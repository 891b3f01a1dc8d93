import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "match.part": "Find what fits",
  "match.intro":
    "Write the problem, or choose an affair that is not covered yet. Looked for are innovations of other regions or years in the store and the catalogue.",
  "match.problem": "Problem",
  "match.affair": "Affair",
  "match.anyAffair": "Any affair",
  "match.basicOpen": "{affair} (basic service, not covered)",
  "match.open": "{affair} (not covered)",
  "match.found":
    "{count} fit. On top: the same affair, then words in common (in the name, then in the description), maturity, year, kind of region.",
  "match.none":
    "Nothing fits. Try other words or the affair alone, or open workbooks and catalogues of other regions in the part Sources.",
  "match.noOthers":
    "The store only holds innovations of this workbook. Open workbooks or catalogues of other regions in the part Sources.",
  "match.list": "Innovations that fit",
  "match.why": "Because: {reasons}.",
  "match.why.affair": "same affair",
  "match.why.words": "words in common: {words}",
  "match.why.maturity": "maturity {maturity}",
  "match.why.year": "year {year}",
  "match.why.kind": "same kind of region",
  "match.why.taken": "taken over by other regions",
};
