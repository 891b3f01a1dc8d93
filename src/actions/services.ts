import { createNavigation } from "./navigation";
import { createSession } from "./session/session";
import type { Navigation, Session } from "./types";

export interface Services {
  session: Session;
  navigation: Navigation;
}

let shared: Services | null = null;

/** The one session and navigation of this runtime: ribbon and pane share them. */
export function services(): Services {
  shared ??= { session: createSession(), navigation: createNavigation() };
  return shared;
}
