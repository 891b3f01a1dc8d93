import { createContext, useContext } from "react";
import type {
  ActionId,
  ActionInputs,
  ActionResult,
  Actions,
  Navigation,
  Notice,
  Session,
  SessionState,
} from "../actions/types";
import type { Locale } from "../i18n/locale";
import type { PaneTextKey } from "../i18n/paneTexts";
import type { TextParams } from "../i18n/translator";
import type { Page } from "./routes";

/** What the pane is given: the live session, who decides about the page, and what the user can do. */
export interface PaneServices {
  session: Session;
  navigation: Navigation;
  actions: Actions;
  /** What actions said that did not start in the pane, such as those of the ribbon. Returns the unsubscribe. */
  announcements: (listener: (result: ActionResult) => void) => () => void;
}

/** Texts and numbers in the language of the session. */
export interface Texts {
  locale: Locale;
  t(key: PaneTextKey, params?: TextParams): string;
  notice(notice: Notice): string;
  /** Two decimals: index, scores and points. */
  points(value: number): string;
  /** With its sign: what a finding is worth. */
  gain(value: number): string;
  count(value: number): string;
}

/** The answer of an action; `failed` when it broke off without one. */
export type Message = Notice | "failed";

/** What every component of the pane can reach. */
export interface Pane extends Texts {
  session: Session;
  state: SessionState;
  actions: Actions;
  page: Page;
  open(page: Page): void;
  /** The answer to the last action, until it is dismissed or another action starts. */
  message: Message | null;
  dismiss(): void;
  /** Runs an action; its answer becomes `message`. Never rejects; tells whether the action was done. */
  run<Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<boolean>;
  /** The action under way. */
  running: ActionId | null;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws Error outside of `PaneProvider` */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane needs a PaneProvider");
  return pane;
}
