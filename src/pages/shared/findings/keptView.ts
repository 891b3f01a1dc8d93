import { GAP_CAUSES } from "../../../analysis/gapCauses";
import { SEVERITIES } from "../../../rules/facts";
import { fieldsOf, oneOf, stringsOf, textOr } from "../../../pane/memory/keptFields";
import {
  DEFAULT_VIEW,
  TABLE_COLUMNS,
  type ColumnSort,
  type DepartmentChoice,
  type FindingsView,
  FINDING_SORTS,
  GROUPINGS,
  type ReviewFilter,
} from "./findingsView";

const REVIEW_FILTERS: readonly ReviewFilter[] = ["open", "accepted", "fresh", "still", "fixed"];

function departmentOf(kept: unknown): DepartmentChoice | null {
  const { name, spellings } = fieldsOf(kept);
  return typeof name === "string" ? { name, spellings: stringsOf(spellings) } : null;
}

function columnOf(kept: unknown): ColumnSort | null {
  const { by, down } = fieldsOf(kept);
  const column = oneOf(by, TABLE_COLUMNS, null);
  return column && { by: column, down: down === true };
}

/** The view that was kept; the finding opened last and what is unfolded are not part of it, since cells move. */
export function viewOf(kept: unknown): FindingsView {
  const fields = fieldsOf(kept);
  return {
    groupBy: oneOf(fields["groupBy"], GROUPINGS, DEFAULT_VIEW.groupBy),
    sortBy: oneOf(fields["sortBy"], FINDING_SORTS, DEFAULT_VIEW.sortBy),
    query: textOr(fields["query"], ""),
    reviewFilter: oneOf(fields["reviewFilter"], REVIEW_FILTERS, "open"),
    severities: SEVERITIES.filter((one) => stringsOf(fields["severities"]).includes(one)),
    problem: textOr(fields["problem"], null),
    wholeRow: fields["wholeRow"] === true,
    cause: oneOf(fields["cause"], GAP_CAUSES, null),
    department: departmentOf(fields["department"]),
    indicator: textOr(fields["indicator"], null),
    unfolded: [],
    column: columnOf(fields["column"]),
    selected: null,
  };
}

/** What is kept of a view. */
export function keptView({ selected: _selected, unfolded: _unfolded, ...view }: FindingsView): object {
  return view;
}
