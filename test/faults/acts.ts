import { competitionActionTexts } from "../../src/actions/competition/shared/taken";
import { doubtTexts } from "../../src/actions/doubt.texts";
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

/** It has said that it is to be done again, and that it may be done in part. */
export function isInDoubt({ said }: Act): boolean {
  return said.includes(doubtTexts.again.id);
}

/** A choice is in use, whether there is a table to judge by it or not; one in doubt may be kept. */
export function isChoice(act: Act): boolean {
  const { id, pane } = act;
  if (KEPT_LATER.has(id)) return true;
  return CHOICES.has(id) && (isInDoubt(act) || pane.context.session.state().analysis === null);
}

/** It is done, or what it makes stands there already. */
export function isFinished({ ok, said }: Act): boolean {
  return ok === true || said.includes(competitionActionTexts.taken.id);
}
