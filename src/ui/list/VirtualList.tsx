import { defaultRangeExtractor, elementScroll, useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactElement } from "react";
import { useScrollArea } from "./scrollArea";
import { useListKeys, type ListChoice, type ListEntry, type ListFolds, type ListLine } from "./useListKeys";
import { useListOffset } from "./useListOffset";

/** Rough height of a line in pixels until it has been measured. */
const ESTIMATES = { group: 25, entry: 92 } as const;

/** Keys that are held down while an entry is clicked. */
export interface HeldKeys {
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What an option needs to take part in the list. */
export interface OptionProps {
  id: string;
  /** Among the entries, from 1. */
  position: number;
  of: number;
  selected: boolean;
  /** The one that Tab reaches. */
  active: boolean;
  /** With Shift or Ctrl held down it is chosen together with others, where the list lets that be. */
  onOpen(held?: HeldKeys): void;
  onFocus(): void;
}

export interface VirtualListProps<Group extends { key: string }, Entry extends ListEntry> {
  lines: readonly ListLine<Group, Entry>[];
  /** Entries in `lines`. */
  count: number;
  label: string;
  /** Which keys do what. */
  description?: string;
  testId: string;
  /** Key of the entry opened last. */
  selected: string | null;
  /** Whether an entry is chosen, in a list of which several can be. */
  chosen?: (entry: Entry) => boolean;
  /** How several are chosen with Shift, Ctrl and Space; without it opening alone chooses. */
  choice?: ListChoice<Entry>;
  /** Entries that fold others away; the list is a tree then. */
  folds?: ListFolds<Entry>;
  /** What it is to readers; rows of a table have their `grid` around them. */
  role?: "listbox" | "tree" | "rowgroup";
  /** Rough height of an entry in pixels until it has been measured. */
  estimate?: number;
  /** Pixels at the lower and at the upper edge of the scrolled area that something lies over. */
  covered?: number;
  coveredAbove?: number;
  onOpen(entry: Entry): void;
  /** The title of a group, in a list that has groups. */
  heading?(group: Group): ReactElement;
  option(entry: Entry, props: OptionProps): ReactElement;
}

/** A grouped list of options: only the lines near the visible ones are in the page. */
export function VirtualList<Group extends { key: string }, Entry extends ListEntry>({
  lines,
  count,
  label,
  description,
  testId,
  selected,
  chosen,
  choice,
  folds,
  role = folds ? "tree" : "listbox",
  estimate = ESTIMATES.entry,
  covered = 0,
  coveredAbove = 0,
  onOpen,
  heading,
  option,
}: VirtualListProps<Group, Entry>): ReactElement {
  const scrollArea = useScrollArea();
  const list = useRef<HTMLDivElement>(null);
  const offset = useListOffset(list, scrollArea);
  const scrollTo = (index: number): void => virtualizer.scrollToIndex(index, { align: "auto" });
  const keys = useListKeys(lines, selected, scrollTo, onOpen, choice, folds);
  const { activeIndex } = keys;
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scrollArea,
    estimateSize: (index) => (lines[index]?.kind === "group" ? ESTIMATES.group : estimate),
    getItemKey: (index) => {
      const line = lines[index];
      return line?.kind === "entry" ? line.entry.key : `group ${line?.group.key ?? index}`;
    },
    // The tab stop stays in the page when it is scrolled away.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return activeIndex < 0 || shown.includes(activeIndex) ? shown : [...shown, activeIndex].sort((a, b) => a - b);
    },
    scrollMargin: offset,
    scrollPaddingEnd: covered,
    scrollPaddingStart: coveredAbove,
    // A line measured anew moves what is below it. The list knows where the area was at its last event; meanwhile the
    // focus or another list of the page may have scrolled it, and that must not be taken back.
    scrollToFn: (offset, options, instance) =>
      elementScroll(options.adjustments ? (scrollArea?.scrollTop ?? offset) : offset, options, instance),
    overscan: 6,
  });

  const open = (entry: Entry, held?: HeldKeys): void => {
    if (choice && held?.shiftKey) choice.extend(entry);
    else if (choice && (held?.ctrlKey || held?.metaKey)) choice.toggle(entry);
    else onOpen(entry);
  };

  return (
    <div
      ref={list}
      role={role}
      aria-label={label}
      aria-description={description}
      aria-multiselectable={(role !== "rowgroup" && chosen !== undefined) || undefined}
      className="iid-findings"
      style={{ height: virtualizer.getTotalSize() }}
      data-testid={testId}
      onKeyDown={keys.onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const line = lines[index];
        return (
          line && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="presentation"
              data-index={index}
              className="iid-findings__line"
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {line.kind === "group"
                ? heading?.(line.group)
                : option(line.entry, {
                    id: keys.idOf(line.position),
                    position: line.position,
                    of: count,
                    selected: chosen ? chosen(line.entry) : line.entry.key === selected,
                    active: index === activeIndex,
                    onOpen: (held) => open(line.entry, held),
                    onFocus: () => keys.setActive(line.entry.key),
                  })}
            </div>
          )
        );
      })}
    </div>
  );
}
