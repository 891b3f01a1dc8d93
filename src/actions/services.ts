import { Announcements } from "./announcements";
import { createNavigation, type Navigation } from "./navigation";
import { createSession } from "./session/session";
import type { Session } from "./session/types";

export interface Services {
  session: Session;
  navigation: Navigation;
  announcements: Announcements;
}

let shared: Services | null = null;

/** What ribbon and pane share, once in this runtime: the session, the page shown, what was said to nobody yet. */
export function services(): Services {
  if (shared) return shared;
  const announcements = new Announcements();
  const session = createSession({ announce: (result) => announcements.announce(result) });
  shared = { session, navigation: createNavigation(), announcements };
  return shared;
}
