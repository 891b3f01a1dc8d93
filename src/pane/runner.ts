import { createContext, useContext } from "react";
import type { ActionId, Notice } from "../actions/types";

/** The answer of an action; `failed` when it broke off without one. */
export type Message = Notice | "failed";

/** Something that was said, to be read again. */
export interface Said {
  /** Counts what was said, so that two equal sentences stay two. */
  number: number;
  message: Message;
  /** Milliseconds since 1970. */
  at: number;
}

/** What actions are doing and what they said. */
export interface Runner {
  /** The action under way. */
  running: ActionId | null;
  /** The answer to the last action, until it is dismissed or another action starts. */
  message: Message | null;
  /** The last answers, the newest first; they stay when the message has gone. */
  said: readonly Said[];
  dismiss(): void;
}

export const RunnerContext = createContext<Runner | null>(null);

/** @throws Error outside of `PaneProvider` */
export function useRunner(): Runner {
  const runner = useContext(RunnerContext);
  if (!runner) throw new Error("useRunner needs a PaneProvider");
  return runner;
}
