import { SEVERITIES, type Severity } from "../../rules/facts";
import { mapPausing, type Pausing } from "../../rules/pausing";
import type { Indicator } from "../../rules/types";
import type { FindingEntry } from "../shared/findings/entries";
import { withMembers, type Item } from "./folding";
import type { ListLine } from "../../ui/list/useListKeys";
import type { GroupBy } from "../shared/findings/findingsView";

/** What a group is about; the page makes its title. */
export type GroupTopic =
  | { by: "severity"; severity: Severity }
  /** `null`: findings that belong to no indicator. */
  | { by: "indicator"; indicator: Indicator | null }
  /** '': no department given. */
  | { by: "opd"; opd: string }
  /** `row` is `null` for findings about the region or the table. */
  | { by: "row"; row: number | null; name: string };

export interface FindingGroup {
  key: string;
  topic: GroupTopic;
  entries: FindingEntry[];
}

export type Line = ListLine<FindingGroup, Item>;

interface Place {
  topic: GroupTopic;
  /** Sorts the groups; texts are compared as Indonesian words. */
  rank: number | string;
}

function placeOf(
  { finding, name, opd }: FindingEntry,
  groupBy: GroupBy,
  indicators: readonly Indicator[],
  places: ReadonlyMap<string, number>,
): Place {
  switch (groupBy) {
    case "severity":
      return {
        topic: { by: "severity", severity: finding.severity },
        rank: SEVERITIES.indexOf(finding.severity),
      };
    case "indicator": {
      const rank = places.get(finding.indicator ?? "") ?? indicators.length;
      return { topic: { by: "indicator", indicator: indicators[rank] ?? null }, rank };
    }
    case "opd":
      return { topic: { by: "opd", opd }, rank: opd };
    case "row": {
      const row = finding.innovationRow;
      return { topic: { by: "row", row, name: row === null ? "" : name }, rank: row ?? 0 };
    }
  }
}

function topicKey(topic: GroupTopic): string {
  switch (topic.by) {
    case "severity":
      return topic.severity;
    case "indicator":
      return topic.indicator?.id ?? "";
    case "opd":
      return topic.opd;
    case "row":
      return String(topic.row);
  }
}

function compareRanks(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  // Nothing given goes last.
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return String(a).localeCompare(String(b), "id");
}

/** Groups in their natural order, each with its entries in theirs; with pauses. */
export function* groupEntries(
  entries: readonly FindingEntry[],
  groupBy: GroupBy,
  indicators: readonly Indicator[],
): Pausing<FindingGroup[]> {
  const groups = new Map<string, FindingGroup & { rank: number | string }>();
  const places = new Map(indicators.map(({ id }, index) => [id, index]));
  yield* mapPausing(entries, (entry) => {
    const { topic, rank } = placeOf(entry, groupBy, indicators, places);
    const key = topicKey(topic);
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { key, topic, rank, entries: [entry] });
  });
  return [...groups.values()].sort((a, b) => compareRanks(a.rank, b.rank));
}

/** A group with its findings, the equal ones folded. */
export interface FoldedGroup {
  group: FindingGroup;
  items: readonly Item[];
}

/** @returns the groups as one list of lines, each group before its items */
export function findingLines(groups: readonly FoldedGroup[], unfolded: ReadonlySet<string>): Line[] {
  let position = 0;
  return groups.flatMap(({ group, items }) => [
    { kind: "group" as const, group },
    ...withMembers(items, unfolded).map((entry) => ({ kind: "entry" as const, entry, position: ++position })),
  ]);
}
