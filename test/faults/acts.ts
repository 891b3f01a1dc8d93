import { competitionActionTexts } from "../../src/actions/competition/shared/taken";
import { doubtTexts } from "../../src/actions/doubt.texts";
import type { ActionId } from "../../src/actions/types";
import type { Asked } from "./inputs";
import type { Place } from "./model";
import { movedWants, type Move } from "./moves";
import type { Pane } from "./world";

/** An action that was started in a window, and what became of it. */
export interface Act {
  id: ActionId;
  pane: Pane;
  asked: Asked<never>;
  /** The cells that were asked for as they were when rows or columns moved; absent where none did. */
  unmoved?: Asked<never>["cells"];
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

/**
 * Whether it may have written where it was asked to, though that had moved by then: in a request whose answer was lost nobody
 * can know more, and it has to say that it is in doubt.
 */
export function mayStray({ asked, unmoved, said }: Act, { sheet, key }: Place, content: unknown): boolean {
  return asked.sheet === sheet && unmoved?.get(key) === content && said.includes(doubtTexts.undo.id);
}

/** What was asked of cells moves with them. @param isThere whether a cell holds a value now */
export function moveWith(act: Act, move: Move, isThere: (key: string, value: unknown) => boolean): void {
  if (!act.asked.cells) return;
  act.unmoved ??= act.asked.cells;
  act.asked = { ...act.asked, ...movedWants(act.asked, move, isThere) };
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
