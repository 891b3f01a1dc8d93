import { createContext, useContext } from "react";
import type { ActionId, ActionInputs, ActionResult, Actions, Navigation, Session } from "../actions/types";

/** What the pane is given: the live session, who decides about the page, and what the user can do. */
export interface PaneServices {
  session: Session;
  navigation: Navigation;
  actions: Actions;
  /** What actions said that did not start in the pane, such as those of the ribbon. Returns the unsubscribe. */
  announcements: (listener: (result: ActionResult) => void) => () => void;
  /** The day on this computer, as `2025-08-11`. */
  today: () => string;
}

/** Runs an action; its answer becomes the message of the pane. Never rejects; tells whether the action was done. */
export type RunAction = <Id extends ActionId>(id: Id, input: ActionInputs[Id]) => Promise<boolean>;

/** What components do something with; the same as long as the pane is open. */
export interface ComponentServices {
  session: Session;
  actions: Actions;
  run: RunAction;
  today: () => string;
}

export const ServicesContext = createContext<ComponentServices | null>(null);

/** @throws Error outside of `PaneProvider` */
export function useServices(): ComponentServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("useServices needs a PaneProvider");
  return services;
}
