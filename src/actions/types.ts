/** What the pane, the ribbon and the tests build on: the live session and the user's actions. */
export type { Locale } from "../i18n/locale";
export type { Notice } from "../i18n/notice";
export type { ActionContext, ActionResult } from "./action";
export type { Navigation } from "./navigation";
export type { ActionId, ActionInputs } from "./inputs.generated";
export type { Actions } from "./registry.generated";
export type { CellTarget, JudgeFiles, Session, SessionProblem, SessionState } from "./session/types";
