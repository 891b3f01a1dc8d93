import { useMemo, type ReactElement } from "react";
import { findingTitle } from "../../i18n/finding";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { CheckField } from "../../ui/CheckField";
import { Select } from "../../ui/Select";
import { departmentChoices } from "../shared/findings/departmentChoice";
import { GROUPINGS, useFindingsView } from "../shared/findings/findingsView";
import { ReviewFilterSelect } from "../shared/review/ReviewFilterSelect";
import { SeverityChips } from "./SeverityChips";
import { useFindingsTexts } from "./texts";
import type { FindingsModel } from "./useFindings";

/** The choice of everything. Names of departments and codes are never blank, but a department may be unnamed. */
const ALL = "all";
const CHOSEN = "chosen:";

function DepartmentSelect(): ReactElement | null {
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const analysis = useSessionState((state) => state.analysis);
  const reading = useSessionState((state) => state.reading);
  const choices = useMemo(() => (analysis ? departmentChoices(analysis, reading) : []), [analysis, reading]);
  const { department } = view;
  // Chosen on another page, or earlier, and it has no innovations any more.
  const known = department === null || choices.some(({ name }) => name === department.name);
  const all = known ? choices : [...choices, department];
  if (all.length === 0) return null;
  return (
    <Select
      label={say("findings.department")}
      value={department ? `${CHOSEN}${department.name}` : ALL}
      options={[
        { value: ALL, label: say("findings.department.all") },
        ...all.map(({ name }) => ({ value: `${CHOSEN}${name}`, label: name || say("findings.noOpd") })),
      ]}
      onChange={(chosen) => change({ department: all.find(({ name }) => `${CHOSEN}${name}` === chosen) ?? null })}
      testId="department-select"
    />
  );
}

function ProblemSelect({ model }: { model: FindingsModel }): ReactElement {
  const { locale, count } = useTexts();
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const { problem } = view;
  // Chosen earlier, and there is none of it any more.
  const gone = problem !== null && !model.codes.some(({ code }) => code === problem);
  const codes = gone ? [...model.codes, { code: problem, count: 0 }] : model.codes;
  return (
    <Select
      label={say("findings.problem")}
      value={problem ?? ALL}
      options={[
        { value: ALL, label: say("findings.problem.all") },
        ...codes.map(({ code, count: number }) => ({
          value: code,
          label: say("findings.option", { title: findingTitle(locale, code), count: count(number) }),
        })),
      ]}
      onChange={(code) => change({ problem: code === ALL ? null : code })}
      testId="problem-filter"
    />
  );
}

function IndicatorSelect({ model }: { model: FindingsModel }): ReactElement {
  const { count } = useTexts();
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const options = model.indicators.map(({ indicator: { id, key, name }, count: number }) => ({
    value: id,
    label: say("findings.option", { title: say("findings.indicatorGroup", { key, name }), count: count(number) }),
  }));
  const { indicator } = view;
  const gone = indicator !== null && !options.some(({ value }) => value === indicator);
  return (
    <Select
      label={say("findings.indicator")}
      value={indicator ?? ALL}
      options={[
        { value: ALL, label: say("findings.indicator.all") },
        ...options,
        ...(gone ? [{ value: indicator, label: indicator }] : []),
      ]}
      onChange={(id) => change({ indicator: id === ALL ? null : id })}
      testId="indicator-filter"
    />
  );
}

/** Everything that narrows the list, and how it is grouped. */
export function FilterPanel({ model, groupable }: { model: FindingsModel; groupable: boolean }): ReactElement {
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  return (
    <div className="iid-tools__filters" data-testid="filters">
      <SeverityChips counts={model.counts} />
      <DepartmentSelect />
      <ProblemSelect model={model} />
      {view.problem !== null && (
        <CheckField checked={view.wholeRow} testId="whole-row" onChange={(wholeRow) => change({ wholeRow })}>
          {say("findings.wholeRow")}
        </CheckField>
      )}
      <IndicatorSelect model={model} />
      <ReviewFilterSelect reviewFilter={model.reviewFilter} choices={model.reviewFilters} />
      {groupable && (
        <Select
          labelled
          label={say("findings.group")}
          value={view.groupBy}
          options={GROUPINGS.map((value) => ({ value, label: say(`findings.group.${value}`) }))}
          onChange={(groupBy) => change({ groupBy })}
          testId="group-by"
        />
      )}
    </div>
  );
}
