import { Announcements } from "./announcements";
import { createNavigation, type Navigation } from "./navigation";
import { createSession } from "./session/session";
import type { Session } from "./session/types";

export interface Services {
  session: Session;
  navigation: Navigation;
  announcements: Announcements;
}

function start(): Services {
  const announcements = new Announcements();
  const session = createSession({ announce: (result) => announcements.announce(result) });
  return { session, navigation: createNavigation(), announcements };
}

/** The one holder of what lives as long as the runtime. */
class Runtime {
  private shared: Services | null = null;

  services(): Services {
    this.shared ??= start();
    return this.shared;
  }
}

const runtime = new Runtime();

/** What ribbon and pane share, once in this runtime: the session, the page shown, what was said to nobody yet. */
export function services(): Services {
  return runtime.services();
}
