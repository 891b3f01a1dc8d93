import { createContext, useContext } from "react";
import type { GapCauseId } from "../../../analysis/gapCauses";
import type { Severity } from "../../../rules/types";

export const GROUPINGS = ["severity", "indicator", "opd", "row"] as const;
export type GroupBy = (typeof GROUPINGS)[number];

export const FINDING_SORTS = ["points", "sheet"] as const;
export type FindingSort = (typeof FINDING_SORTS)[number];

/**
 * Which findings by what a reviewer said and what a saved result knows: open ones, accepted ones, of the open ones those
 * that are new or were there already, and those that are gone.
 */
export type ReviewFilter = "open" | "accepted" | "fresh" | "still" | "fixed";

/** A department, by all the ways in which the table writes it. */
export interface DepartmentChoice {
  /** '' for the innovations that name none. */
  name: string;
  spellings: readonly string[];
}

/** The columns of the table, which is there where the pane is wide enough. */
export const TABLE_COLUMNS = ["severity", "cell", "problem", "innovation", "opd", "points"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface ColumnSort {
  by: TableColumn;
  down: boolean;
}

/** How the list is looked at. Kept outside of the page, so that leaving it forgets nothing. */
export interface FindingsView {
  groupBy: GroupBy;
  sortBy: FindingSort;
  query: string;
  reviewFilter: ReviewFilter;
  /** Severities shown; all of them when empty. */
  severities: readonly Severity[];
  /** Only rows that have a finding with this code. */
  problem: string | null;
  /** Together with `problem`: the other findings of those rows too. */
  wholeRow: boolean;
  /** Only the findings that the points of this cause of the gap are put to. */
  cause: GapCauseId | null;
  /** Only the innovations of this department. */
  department: DepartmentChoice | null;
  /** `Indicator.id` */
  indicator: string | null;
  /** Equal findings whose lines are shown, by the keys of their folds. */
  unfolded: readonly string[];
  /** The column that the table is sorted by; `null`: as the list is. */
  column: ColumnSort | null;
  /** Key of the finding whose cell was opened last, or of the fold. */
  selected: string | null;
}

export const DEFAULT_VIEW: FindingsView = {
  groupBy: "severity",
  sortBy: "points",
  query: "",
  reviewFilter: "open",
  severities: [],
  problem: null,
  wholeRow: false,
  cause: null,
  department: null,
  indicator: null,
  unfolded: [],
  column: null,
  selected: null,
};

export interface FindingsViewState {
  view: FindingsView;
  change(change: Partial<FindingsView>): void;
}

export const FindingsViewContext = createContext<FindingsViewState | null>(null);

/** @throws Error outside of the shell */
export function useFindingsView(): FindingsViewState {
  const state = useContext(FindingsViewContext);
  if (!state) throw new Error("useFindingsView needs the shell");
  return state;
}

export function isFiltered(view: FindingsView): boolean {
  const { query, reviewFilter, severities, problem, cause, department, indicator } = view;
  const byRow = problem !== null || cause !== null || department !== null || indicator !== null;
  return byRow || query.trim() !== "" || reviewFilter !== "open" || severities.length > 0;
}
