import type { ReactElement } from "react";
import { findingTitle } from "../../i18n/finding";
import { useTexts } from "../../pane/texts";
import { Select } from "../../ui/Select";
import { SearchField } from "../../ui/SearchField";
import { SeverityChips } from "./SeverityChips";
import type { FindingsModel } from "./useFindings";
import { useFindingsView, type GroupBy, type FindingSort } from "../shared/findings/findingsView";
import { useFindingsTexts } from "./texts";
import { CheckField } from "../../ui/CheckField";

const GROUPS: readonly GroupBy[] = ["severity", "indicator", "opd", "row"];
const SORTS: readonly FindingSort[] = ["points", "sheet"];
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
      <SearchField
        label={say("findings.search")}
        placeholder={say("findings.searchHint")}
        value={view.query}
        testId="search"
        onChange={(typed) => change({ query: typed })}
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
        <CheckField checked={view.wholeRow} testId="whole-row" onChange={(wholeRow) => change({ wholeRow })}>
          {say("findings.wholeRow")}
        </CheckField>
      )}
    </div>
  );
}
