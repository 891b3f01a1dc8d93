import type { ReactElement } from "react";
import { findingTitle } from "../../i18n/finding";
import { useTexts } from "../../pane/texts";
import { Select } from "../../ui/Select";
import { SeverityChips } from "./SeverityChips";
import type { FindingsModel } from "./useFindings";
import { useFindingsView, type GroupBy, type SortBy } from "../shared/findings/findingsView";
import { useFindingsTexts } from "./texts";

const GROUPS: readonly GroupBy[] = ["severity", "indicator", "opd", "row"];
const SORTS: readonly SortBy[] = ["points", "sheet"];
const ALL_PROBLEMS = "";

/** Search, counts by severity, grouping, order, and the rows of one problem. */
export function FindingsFilters({ model }: { model: FindingsModel }): ReactElement {
  const { locale, count } = useTexts();
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const { problem } = view;
  // Chosen earlier, and there is none of it any more.
  const gone = problem !== null && !model.codes.some(({ code }) => code === problem);
  const codes = gone ? [...model.codes, { code: problem, count: 0 }] : model.codes;
  return (
    <div className="iid-section">
      <SeverityChips counts={model.counts} />
      <input
        type="search"
        className="iid-field iid-focus"
        aria-label={say("findings.search")}
        placeholder={say("findings.searchHint")}
        value={view.query}
        data-testid="search"
        onChange={(event) => change({ query: event.target.value })}
      />
      <div className="iid-filters">
        <Select
          label={say("findings.group")}
          value={view.groupBy}
          options={GROUPS.map((value) => ({ value, label: say(`findings.group.${value}`) }))}
          onChange={(groupBy) => change({ groupBy })}
          testId="group-by"
        />
        <Select
          label={say("findings.sort")}
          value={view.sortBy}
          options={SORTS.map((value) => ({ value, label: say(`findings.sort.${value}`) }))}
          onChange={(sortBy) => change({ sortBy })}
          testId="sort-by"
        />
        <Select
          label={say("findings.problem")}
          value={view.problem ?? ALL_PROBLEMS}
          options={[
            { value: ALL_PROBLEMS, label: say("findings.problem.all") },
            ...codes.map(({ code, count: number }) => ({
              value: code,
              label: say("findings.problem.option", { title: findingTitle(locale, code), count: count(number) }),
            })),
          ]}
          onChange={(code) => change({ problem: code === ALL_PROBLEMS ? null : code })}
          testId="problem-filter"
        />
      </div>
      {view.problem !== null && (
        <label className="iid-text iid-check">
          <input
            type="checkbox"
            className="iid-focus"
            checked={view.wholeRow}
            data-testid="whole-row"
            onChange={(event) => change({ wholeRow: event.target.checked })}
          />
          {say("findings.wholeRow")}
        </label>
      )}
    </div>
  );
}
