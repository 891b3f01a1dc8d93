import type { ActionContext, ActionFacts, ActionResult } from "./action";
import { refused } from "./action";
import { noticeOf } from "./session/problem";

/** An action as pane and ribbon know it: what it does is loaded when it is first run. */
export interface Registered<Id extends string, Input> extends ActionFacts {
  id: Id;
  run(context: ActionContext, input: Input): Promise<ActionResult>;
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
      try {
        return await file.run(context, input);
      } catch (error) {
        return refused(noticeOf(error));
      }
    },
  };
}
