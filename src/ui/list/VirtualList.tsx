import { defaultRangeExtractor, elementScroll, useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactElement } from "react";
import { useScrollArea } from "./scrollArea";
import { useListKeys, type ListEntry, type ListLine } from "./useListKeys";
import { useListOffset } from "./useListOffset";

/** Rough height of a line in pixels until it has been measured. */
const ESTIMATES = { group: 25, entry: 92 } as const;

/** What an option needs to take part in the list. */
export interface OptionProps {
  id: string;
  /** Among the entries, from 1. */
  position: number;
  of: number;
  selected: boolean;
  /** The one that Tab reaches. */
  active: boolean;
  onOpen(): void;
  onFocus(): void;
}

export interface VirtualListProps<Group extends { key: string }, Entry extends ListEntry> {
  lines: readonly ListLine<Group, Entry>[];
  /** Entries in `lines`. */
  count: number;
  label: string;
  /** Which keys do what. */
  description: string;
  testId: string;
  /** Key of the entry opened last. */
  selected: string | null;
  /** Whether an entry is chosen, in a list of which several can be. */
  chosen?: (entry: Entry) => boolean;
  /** Pixels at the lower and at the upper edge of the scrolled area that something lies over. */
  covered?: number;
  coveredAbove?: number;
  onOpen(entry: Entry): void;
  heading(group: Group): ReactElement;
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
  covered = 0,
  coveredAbove = 0,
  onOpen,
  heading,
  option,
}: VirtualListProps<Group, Entry>): ReactElement {
  const scrollArea = useScrollArea();
  const list = useRef<HTMLDivElement>(null);
  const offset = useListOffset(list, scrollArea);
  const keys = useListKeys(lines, selected, (index) => virtualizer.scrollToIndex(index, { align: "auto" }), onOpen);
  const { activeIndex } = keys;
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scrollArea,
    estimateSize: (index) => ESTIMATES[lines[index]?.kind ?? "entry"],
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

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      aria-description={description}
      aria-multiselectable={chosen !== undefined || undefined}
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
                ? heading(line.group)
                : option(line.entry, {
                    id: keys.idOf(line.position),
                    position: line.position,
                    of: count,
                    selected: chosen ? chosen(line.entry) : line.entry.key === selected,
                    active: index === activeIndex,
                    onOpen: () => onOpen(line.entry),
                    onFocus: () => keys.setActive(line.entry.key),
                  })}
            </div>
          )
        );
      })}
    </div>
  );
}
