import type { Session } from "../actions/types";
import { oncePer } from "../rules/once";

/** @returns what gives each session, that is each opening of the pane, one of its own; it outlives the pages */
export function perSession<Made>(create: (session: Session) => Made): (session: Session) => Made {
  return oncePer(create);
}
