import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";

const PAGE = 10;

/** An entry of a list, known by its key. */
export interface ListEntry {
  key: string;
}

/** A line of a list. `position` counts entries only, from 1. */
export type ListLine<Group, Entry extends ListEntry> =
  { kind: "group"; group: Group } | { kind: "entry"; entry: Entry; position: number };

const MOVES: Record<string, (position: number, last: number) => number> = {
  ArrowDown: (position, last) => Math.min(position + 1, last),
  ArrowUp: (position) => Math.max(position - 1, 1),
  PageDown: (position, last) => Math.min(position + PAGE, last),
  PageUp: (position) => Math.max(position - PAGE, 1),
  Home: () => 1,
  End: (_position, last) => last,
};

export interface ListKeys {
  /** Index in `lines` of the entry that Tab reaches; -1 in an empty list. */
  activeIndex: number;
  idOf(position: number): string;
  setActive(key: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * One tab stop in the list; arrows, pages, Home and End move the focus, Enter and Space open the entry.
 * @param scrollTo brings a line into view, so that it exists and can take the focus
 */
export function useListKeys<Group, Entry extends ListEntry>(
  lines: readonly ListLine<Group, Entry>[],
  selected: string | null,
  scrollTo: (index: number) => void,
  onOpen: (entry: Entry) => void,
): ListKeys {
  const prefix = useId();
  const [active, setActive] = useState<string | null>(selected);
  const wanted = useRef<string | null>(null);
  const idOf = (position: number): string => `${prefix}${position}`;

  const firstIndex = lines.findIndex(({ kind }) => kind === "entry");
  const foundIndex = lines.findIndex((line) => line.kind === "entry" && line.entry.key === active);
  const activeIndex = foundIndex < 0 ? firstIndex : foundIndex;

  useEffect(() => {
    const id = wanted.current;
    if (id === null) return;
    wanted.current = null;
    document.getElementById(id)?.focus({ preventScroll: true });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[activeIndex];
    if (line?.kind !== "entry" || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(line.entry);
      return;
    }
    const last = lines.reduce((count, { kind }) => count + (kind === "entry" ? 1 : 0), 0);
    const position = MOVES[event.key]?.(line.position, last);
    if (position === undefined) return;
    event.preventDefault();
    const index = lines.findIndex((other) => other.kind === "entry" && other.position === position);
    const next = lines[index];
    if (next?.kind !== "entry") return;
    wanted.current = idOf(position);
    setActive(next.entry.key);
    scrollTo(index);
  };

  return { activeIndex, idOf, setActive, onKeyDown };
}
