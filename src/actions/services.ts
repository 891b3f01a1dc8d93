import { Announcements } from "./announcements";
import { createNavigation, type Navigation } from "./navigation";
import { createSession } from "./session/session";
import type { Session } from "./session/types";

export interface ActionServices {
  session: Session;
  navigation: Navigation;
  announcements: Announcements;
}

function start(): ActionServices {
  const announcements = new Announcements();
  const session = createSession({ announce: (result) => announcements.announce(result) });
  return { session, navigation: createNavigation(), announcements };
}

/** The one holder of what lives as long as the runtime. */
class Runtime {
  private shared: ActionServices | null = null;

  services(): ActionServices {
    this.shared ??= start();
    return this.shared;
  }
}

const runtime = new Runtime();

/**
 * What ribbon and pane share, once in this runtime: the session, the page shown, and announcements that nobody has
 * heard yet.
 */
export function services(): ActionServices {
  return runtime.services();
}
