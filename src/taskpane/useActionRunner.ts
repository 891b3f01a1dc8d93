import { useCallback, useEffect, useMemo, useState } from "react";
import type { ActionId } from "../actions/types";
import type { Message, Runner } from "../pane/runner";
import type { PaneServices, RunAction } from "../pane/services";

/** Runs actions one after the other's answer: what is under way, and what it said in the end. */
export function useActionRunner({ session, navigation, actions, announcements }: PaneServices): [RunAction, Runner] {
  const [running, setRunning] = useState<ActionId | null>(null);
  const [message, setMessage] = useState<Message | null>(null);

  const run = useCallback<RunAction>(
    async (id, input) => {
      // Going to a cell is over at once and must not make the buttons blink.
      if (id !== "goTo") setRunning(id);
      setMessage(null);
      try {
        const context = { session, navigation, locale: session.state().locale };
        const result = await actions[id].run(context, input);
        setMessage(result.notice);
        return result.ok;
      } catch (error) {
        // Actions answer with a notice when Excel refuses; what arrives here is a defect of ours.
        console.error(error);
        setMessage("failed");
        return false;
      } finally {
        setRunning((current) => (current === id ? null : current));
      }
    },
    [session, navigation, actions],
  );

  useEffect(() => announcements(({ notice }) => setMessage(notice)), [announcements]);

  const dismiss = useCallback(() => setMessage(null), []);
  const runner = useMemo(() => ({ running, message, dismiss }), [running, message, dismiss]);
  return [run, runner];
}
