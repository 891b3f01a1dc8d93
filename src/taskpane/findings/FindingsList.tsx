import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { usePane } from "../pane";
import { useScrollArea } from "../scrollArea";
import { FindingOption } from "./FindingOption";
import type { Group, Line } from "./grouping";
import { groupLabel } from "./labels";
import { useListKeys } from "./useListKeys";
import { useListOffset } from "./useListOffset";
import { useFindingsView } from "./view";

/** Rough height of a line in pixels until it has been measured. */
const ESTIMATES: Record<Line["kind"], number> = { group: 25, entry: 92 };

function GroupHeading({ group }: { group: Group }): ReactElement {
  const pane = usePane();
  return (
    <div role="presentation" className="iid-group iid-strong iid-text iid-numeric" data-testid="group">
      <span>{groupLabel(group.topic, pane)}</span>
      <span>{pane.count(group.entries.length)}</span>
    </div>
  );
}

export interface FindingsListProps {
  lines: readonly Line[];
  /** Findings in `lines`. */
  count: number;
  rules: RuleSet;
}

/** All findings in one list: only the lines near the visible ones are in the page. */
export function FindingsList({ lines, count, rules }: FindingsListProps): ReactElement {
  const scrollArea = useScrollArea();
  const { t, run } = usePane();
  const { view, change } = useFindingsView();
  const list = useRef<HTMLDivElement>(null);
  const offset = useListOffset(list, scrollArea);

  const openCell = (entry: Extract<Line, { kind: "entry" }>["entry"]): void => {
    change({ selected: entry.key });
    void run("goTo", entry.finding);
  };
  const keys = useListKeys(
    lines,
    view.selected,
    (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
    (line) => openCell(line.entry),
  );
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
    overscan: 6,
  });

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t("findings.list")}
      aria-description={t("findings.keys")}
      className="iid-findings"
      style={{ height: virtualizer.getTotalSize() }}
      data-testid="findings"
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
              {line.kind === "group" ? (
                <GroupHeading group={line.group} />
              ) : (
                <FindingOption
                  id={keys.idOf(line.position)}
                  entry={line.entry}
                  rules={rules}
                  position={line.position}
                  of={count}
                  selected={line.entry.key === view.selected}
                  active={index === activeIndex}
                  onOpen={() => openCell(line.entry)}
                  onFocus={() => keys.setActive(line.entry.key)}
                />
              )}
            </div>
          )
        );
      })}
    </div>
  );
}
