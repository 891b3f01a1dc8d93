import { useMemo, useRef, useState } from "react";
import type { ListChoice } from "../../ui/list/useListKeys";
import type { FindingEntry } from "../shared/findings/entries";
import { entriesOf, type Item } from "./folding";

/** Findings chosen together, to do something with all of them at once. */
export interface ChosenFindings {
  /** In the order of the list; only those that it shows. */
  entries: readonly FindingEntry[];
  has(item: Item): boolean;
  choice: ListChoice<Item>;
  none(): void;
  /** This one was opened by itself: the next range begins at it. */
  opened(item: Item): void;
}

const NONE: ReadonlySet<string> = new Set();

function keysOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => entriesOf(item).map(({ key }) => key));
}

/**
 * Choosing as in a list of files: Ctrl adds or takes away, Shift chooses from the one touched last; a fold stands for all
 * that it holds.
 * @param items those of the list, in its order
 * @param selected key of the one opened last, which Ctrl adds to
 */
export function useChosenFindings(items: readonly Item[], selected: string | null): ChosenFindings {
  const [keys, setKeys] = useState(NONE);
  const anchor = useRef<string | null>(null);
  const entries = useMemo(() => {
    if (keys.size === 0) return [];
    const found = new Map(items.flatMap((item) => entriesOf(item).map((entry) => [entry.key, entry] as const)));
    return [...found.values()].filter(({ key }) => keys.has(key));
  }, [items, keys]);
  const has = (item: Item): boolean => keys.size > 0 && entriesOf(item).every(({ key }) => keys.has(key));

  const toggle = (item: Item): void => {
    const opened = keys.size > 0 ? undefined : items.find(({ key }) => key === selected);
    const next = new Set(opened && opened.key !== item.key ? keysOf([opened]) : keys);
    const own = keysOf([item]);
    if (own.every((key) => next.has(key))) own.forEach((key) => next.delete(key));
    else own.forEach((key) => next.add(key));
    anchor.current = item.key;
    setKeys(next);
  };
  const extend = (item: Item): void => {
    const from = items.findIndex(({ key }) => key === (anchor.current ?? selected));
    const to = items.findIndex(({ key }) => key === item.key);
    const start = from < 0 ? to : from;
    anchor.current = items[start]?.key ?? null;
    setKeys(new Set(keysOf(items.slice(Math.min(start, to), Math.max(start, to) + 1))));
  };
  const none = (): void => setKeys(NONE);
  return {
    entries,
    has,
    choice: {
      toggle,
      extend,
      all: () => setKeys(new Set(keysOf(items))),
      none: () => {
        none();
        return keys.size > 0;
      },
    },
    none,
    opened: ({ key }) => {
      anchor.current = key;
      none();
    },
  };
}
