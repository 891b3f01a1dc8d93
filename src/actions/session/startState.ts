import { officeLocale } from "../../excel/host/culture";
import { functionSupport } from "../../excel/host/functionSupport";

import { newestRules } from "../../rules/index";
import type { SessionState } from "./types";
import { NO_SEVERITIES, yearsWith } from "./yearRules";

/** What a session knows before it has read anything. */
export function startState(): SessionState {
  return {
    status: "loading",
    busy: false,
    year: newestRules().year,
    years: yearsWith([]),
    rules: null,
    ownRules: [],
    selected: null,
    locale: officeLocale(),
    workbookName: "",
    reading: null,
    analysis: null,
    problem: null,
    files: null,
    hint: null,
    updatedAt: null,
    formulas: functionSupport(),
    marked: false,
    review: null,
    mapping: null,
    answers: {},
    fileAnswers: {},
    severities: NO_SEVERITIES,
    undoable: null,
  };
}
