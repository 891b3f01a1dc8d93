import type { ActionContext, ActionFacts, ActionResult } from "./action";
import { refused } from "./action";
import { doubtTexts } from "./doubt.texts";
import { doubts } from "../excel/host/doubts";
import { notice, sayNotice, type Notice } from "../i18n/notice";
import { noticeOf } from "./session/problem";

/** An action as pane and ribbon know it: what it does is loaded when it is first run. */
export interface Registered<Id extends string, Input> extends ActionFacts {
  id: Id;
  run(context: ActionContext, input: Input): Promise<ActionResult>;
}

/** What may have been done, and how it is put right: by the undo that the step left, else by doing it again. */
function inDoubt({ session, locale }: ActionContext, before: Notice | null): ActionResult {
  const { undoable } = session.state();
  const step = undoable !== before && undoable ? undoable : null;
  if (!step) return refused(notice(doubtTexts.again, {}, "warning"));
  return refused(notice(doubtTexts.undo, { what: sayNotice(locale, step) }, "warning"));
}

/**
 * @param load gets the file of the action
 * @returns the action; what Excel refuses becomes its sentence, defects of ours are thrown on
 */
export function registered<Id extends string, Input>(
  id: Id,
  facts: ActionFacts,
  load: () => Promise<{ run(context: ActionContext, input: Input): Promise<ActionResult> }>,
): Registered<Id, Input> {
  return {
    id,
    ...facts,
    async run(context, input) {
      const file = await load();
      const { undoable } = context.session.state();
      const before = doubts.count();
      let result: ActionResult;
      try {
        result = await file.run(context, input);
      } catch (error) {
        result = refused(noticeOf(error));
      }
      return doubts.count() === before ? result : inDoubt(context, undoable);
    },
  };
}
