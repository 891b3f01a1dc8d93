import type { ActionId } from "../../src/actions/types";
import type { Asked } from "./inputs";
import type { Pane } from "./world";

/** An action that was started in a window, and what became of it. */
export interface Act {
  id: ActionId;
  pane: Pane;
  asked: Asked<never>;
  undoableBefore: unknown;
  ok: boolean | null;
  said: string;
}

/** Choices that are in use at once, whether Excel keeps them or not: the pane's next choice writes them. */
export const KEPT_LATER: ReadonlySet<ActionId> = new Set<ActionId>(["chooseTable", "setMapping", "setYear"]);

const CHOICES: ReadonlySet<ActionId> = new Set<ActionId>(["answerQuestion", "chooseSpd", "setSeverity"]);

/** A choice is in use, whether there is a table to judge by it or not. */
export function isChoice({ id, pane }: Act): boolean {
  return KEPT_LATER.has(id) || (CHOICES.has(id) && pane.context.session.state().analysis === null);
}
