import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ActionId } from "../actions/types";
import type { Message, Runner, Said } from "../pane/runner";
import type { PaneServices, RunAction } from "../pane/services";

/** So many answers can be read again. */
const KEPT = 10;

/** Runs actions one after the other's answer: what is under way, and what it said in the end. */
export function useActionRunner({ session, navigation, actions, announcements }: PaneServices): [RunAction, Runner] {
  const [running, setRunning] = useState<ActionId | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [said, setSaid] = useState<readonly Said[]>([]);
  const sayer = useRef<ActionId | null>(null);
  const tell = useCallback((told: Message | null, by: ActionId | null): void => {
    sayer.current = by;
    setMessage(told);
    if (!told) return;
    setSaid((before) => {
      const number = (before[0]?.number ?? 0) + 1;
      return [{ number, message: told, at: Date.now() }, ...before].slice(0, KEPT);
    });
  }, []);

  const run = useCallback<RunAction>(
    async (id, input) => {
      // Going to a cell is over at once and must not make the buttons blink, nor does it take away what the action before
      // said: the sheet follows by itself.
      const follows = id === "goTo";
      if (!follows) setRunning(id);
      if (!follows || sayer.current === id) setMessage(null);
      try {
        const context = { session, navigation, locale: session.state().locale };
        const result = await actions[id].run(context, input);
        if (!follows || result.notice) tell(result.notice, id);
        return result.ok;
      } catch (error) {
        // Actions answer with a notice when Excel refuses; what arrives here is a defect of ours.
        console.error(error);
        tell("failed", id);
        return false;
      } finally {
        setRunning((current) => (current === id ? null : current));
      }
    },
    [session, navigation, actions, tell],
  );

  useEffect(() => announcements(({ notice }) => tell(notice, null)), [announcements, tell]);

  const dismiss = useCallback(() => setMessage(null), []);
  const runner = useMemo(() => ({ running, message, said, dismiss }), [running, message, said, dismiss]);
  return [run, runner];
}
