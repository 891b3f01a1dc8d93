import { byWord } from "../../rules/byWord";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";

const PAGE = 10;

/** An entry of a list, known by its key. */
export interface ListEntry {
  key: string;
}

/** A line of a list. `position` counts entries only, from 1. */
export type ListLine<Group, Entry extends ListEntry> =
  { kind: "group"; group: Group } | { kind: "entry"; entry: Entry; position: number };

const MOVES = byWord<(position: number, last: number) => number>({
  ArrowDown: (position, last) => Math.min(position + 1, last),
  ArrowUp: (position) => Math.max(position - 1, 1),
  PageDown: (position, last) => Math.min(position + PAGE, last),
  PageUp: (position) => Math.max(position - PAGE, 1),
  Home: () => 1,
  End: (_position, last) => last,
});

/** How several entries are chosen at once: Space, Ctrl+A and Shift with the keys that move; Escape chooses none. */
export interface ListChoice<Entry> {
  toggle(entry: Entry): void;
  /** From the entry touched last to this one. */
  extend(entry: Entry): void;
  all(): void;
  /** @returns whether anything was chosen */
  none(): boolean;
}

/** How entries fold others away: the right arrow opens, the left one closes or leads up. */
export interface ListFolds<Entry> {
  /** `null` for an entry that holds no others. */
  isOpen(entry: Entry): boolean | null;
  turn(entry: Entry): void;
  /** Key of the entry that holds it. */
  parentOf(entry: Entry): string | null;
}

export interface ListKeys {
  /** Index in `lines` of the entry that Tab reaches; -1 in an empty list. */
  activeIndex: number;
  idOf(position: number): string;
  setActive(key: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * One tab stop in the list; arrows, pages, Home and End move the focus, Enter opens the entry, and so does Space where it
 * does not choose.
 * @param scrollTo brings a line into view, so that it exists and can take the focus
 */
export function useListKeys<Group, Entry extends ListEntry>(
  lines: readonly ListLine<Group, Entry>[],
  selected: string | null,
  scrollTo: (index: number) => void,
  onOpen: (entry: Entry) => void,
  choice?: ListChoice<Entry>,
  folds?: ListFolds<Entry>,
): ListKeys {
  const prefix = useId();
  const [active, setActive] = useState<string | null>(selected);
  const wanted = useRef(false);
  const idOf = (position: number): string => `${prefix}${position}`;

  const firstIndex = lines.findIndex(({ kind }) => kind === "entry");
  const foundIndex = lines.findIndex((line) => line.kind === "entry" && line.entry.key === active);
  const activeIndex = foundIndex < 0 ? firstIndex : foundIndex;

  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    // Where it stands now: the lines may have changed with the key.
    const line = lines[activeIndex];
    if (line?.kind === "entry") document.getElementById(`${prefix}${line.position}`)?.focus({ preventScroll: true });
  }, [active, activeIndex, lines, prefix]);

  const moveTo = (index: number): Entry | null => {
    const next = lines[index];
    if (next?.kind !== "entry") return null;
    // At an end nothing moves, and no later one may be moved for it.
    wanted.current = next.entry.key !== active;
    setActive(next.entry.key);
    scrollTo(index);
    return next.entry;
  };

  /** @returns whether the arrow did anything to what is folded */
  const fold = (key: string, entry: Entry): boolean => {
    if (!folds || (key !== "ArrowRight" && key !== "ArrowLeft")) return false;
    const isOpen = folds.isOpen(entry);
    if (isOpen === (key === "ArrowLeft")) folds.turn(entry);
    else if (key === "ArrowLeft") {
      const parent = folds.parentOf(entry);
      moveTo(lines.findIndex((line) => line.kind === "entry" && line.entry.key === parent));
    }
    return true;
  };

  /** @returns whether the key chose anything */
  const choose = ({ key, ctrlKey, metaKey }: KeyboardEvent, entry: Entry): boolean => {
    if (!choice) return false;
    if (key === " ") choice.toggle(entry);
    else if (key.toLowerCase() === "a" && (ctrlKey || metaKey)) choice.all();
    else return key === "Escape" && choice.none();
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[activeIndex];
    if (line?.kind !== "entry" || event.altKey) return;
    if (choose(event, line.entry)) {
      event.preventDefault();
      // Office would give the focus to the sheet.
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(line.entry);
      return;
    }
    if (fold(event.key, line.entry)) {
      event.preventDefault();
      return;
    }
    const last = lines.reduce((count, { kind }) => count + (kind === "entry" ? 1 : 0), 0);
    const position = MOVES[event.key]?.(line.position, last);
    if (position === undefined) return;
    event.preventDefault();
    const next = moveTo(lines.findIndex((other) => other.kind === "entry" && other.position === position));
    if (next && event.shiftKey) choice?.extend(next);
  };

  return { activeIndex, idOf, setActive, onKeyDown };
}
