import { createContext, useContext } from "react";
import { keptText } from "./keptText";
import { PERSONS, type Person } from "./persons";

const kept = keptText("iid.person");

/** @returns who uses this computer; `null` when nobody said so */
export function keptPerson(): Person | null {
  const text = kept.read();
  return PERSONS.find((one) => one === text) ?? null;
}

/** Whose pane it is, and how that is changed. */
export interface PersonChoice {
  /** `null` until somebody says so: the pane is then that of an analyst. */
  person: Person | null;
  /** Kept on this computer; `null` forgets it. */
  choose(person: Person | null): void;
  /** Chooses, and opens the page that the person begins with. */
  begin(person: Person): void;
}

export function keepPerson(person: Person | null): void {
  kept.keep(person);
}

export const PersonContext = createContext<PersonChoice | null>(null);

/** @throws Error outside of `PaneProvider` */
export function usePerson(): PersonChoice {
  const choice = useContext(PersonContext);
  if (!choice) throw new Error("usePerson needs a PaneProvider");
  return choice;
}
