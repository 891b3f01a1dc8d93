import type { Session } from "../actions/types";

/** @returns what gives each session, that is each opening of the pane, one of its own; it outlives the pages */
export function perSession<Made>(create: (session: Session) => Made): (session: Session) => Made {
  const made = new WeakMap<Session, { one: Made }>();
  return (session) => {
    const known = made.get(session) ?? { one: create(session) };
    made.set(session, known);
    return known.one;
  };
}
