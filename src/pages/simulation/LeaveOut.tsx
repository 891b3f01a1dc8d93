import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { Button } from "../../ui/Button";
import { VirtualList } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import { Select } from "../../ui/Select";
import { SearchField } from "../../ui/SearchField";
import { Paragraph } from "../../ui/Paragraph";
import { ChoiceOption } from "./ChoiceOption";
import { OUTCOME_HEIGHT } from "./outcomeHeight";
import {
  filteredEntries,
  innovationEntries,
  innovationsAsLines,
  type InnovationEntry,
  type InnovationFilter,
  type LeaveOutSort,
} from "./leaveOutLines";
import type { SimulationStore } from "./simulationStore";
import { useSimulationTexts } from "./texts";
import type { Simulated, SimulationModel } from "./useSimulation";
import { CheckField } from "../../ui/CheckField";

const ALL = "*";
const SORTS: readonly LeaveOutSort[] = ["sheet", "effect"];

interface FilterProps {
  filter: InnovationFilter;
  departments: readonly string[];
  onChange(change: Partial<InnovationFilter>): void;
}

function Filters({ filter, departments, onChange }: FilterProps): ReactElement {
  const say = useSimulationTexts();
  return (
    <>
      <SearchField
        label={say("simulation.search")}
        placeholder={say("simulation.searchHint")}
        value={filter.query}
        testId="leave-out-search"
        onChange={(typed) => onChange({ query: typed })}
      />
      <div className="iid-filters">
        <Select
          label={say("simulation.opd")}
          value={filter.opd === null ? ALL : filter.opd}
          options={[
            { value: ALL, label: say("simulation.opd.all") },
            ...departments.map((opd) => ({ value: opd, label: opd === "" ? say("simulation.opd.none") : opd })),
          ]}
          onChange={(opd) => onChange({ opd: opd === ALL ? null : opd })}
          testId="leave-out-opd"
        />
        <Select
          label={say("simulation.sort")}
          value={filter.sortBy}
          options={SORTS.map((value) => ({ value, label: say(`simulation.sort.${value}`) }))}
          onChange={(sortBy) => onChange({ sortBy })}
          testId="leave-out-sort"
        />
      </div>
    </>
  );
}

function Entry({ entry, out }: { entry: InnovationEntry; out: boolean }): ReactElement {
  const { points } = useTexts();
  const say = useSimulationTexts();
  const { row, name, opd, maturity, eligible } = entry.innovation;
  const facts = [
    say("simulation.row", { row }),
    ...(opd === "" ? [] : [opd]),
    say("simulation.maturity", { value: points(maturity) }),
    ...(eligible ? [] : [say("simulation.ineligible")]),
    ...(out ? [say("simulation.isOut")] : []),
  ];
  return (
    <>
      <div className={out ? "iid-choice__out" : "iid-strong"}>{name}</div>
      <div className="iid-muted">{facts.join(" · ")}</div>
    </>
  );
}

interface BulkProps {
  shown: readonly InnovationEntry[];
  ineligible: readonly string[];
  without: ReadonlySet<string>;
  store: SimulationStore;
}

function BulkButtons({ shown, ineligible, without, store }: BulkProps): ReactElement {
  const { count } = useTexts();
  const say = useSimulationTexts();
  const keys = shown.map(({ key }) => key);
  const [inside, outside] = [keys.filter((key) => !without.has(key)), keys.filter((key) => without.has(key))];
  const open = ineligible.filter((key) => !without.has(key));
  return (
    <div className="iid-row">
      <Button
        icon="cross"
        size="small"
        disabled={inside.length === 0 && say("simulation.noneInside")}
        testId="leave-out-shown"
        onClick={() => store.leaveOut(inside, true)}
      >
        {say("simulation.leaveOutShown", { count: count(inside.length) })}
      </Button>
      <Button
        icon="undo"
        size="small"
        disabled={outside.length === 0 && say("simulation.noneOutside")}
        testId="take-in-shown"
        onClick={() => store.leaveOut(outside, false)}
      >
        {say("simulation.takeInShown", { count: count(outside.length) })}
      </Button>
      {ineligible.length > 0 && (
        <Button
          icon="warning"
          size="small"
          disabled={open.length === 0 && say("simulation.noneIneligible")}
          testId="leave-out-ineligible"
          onClick={() => store.leaveOut(open, true)}
        >
          {say("simulation.leaveOutIneligible", { count: count(open.length) })}
        </Button>
      )}
    </div>
  );
}

export interface LeaveOutProps {
  simulated: Simulated;
  model: SimulationModel;
  store: SimulationStore;
}

/** A switch for every innovation, by search and OPD, and for all that do not qualify. */
export function LeaveOut({ simulated, model, store }: LeaveOutProps): ReactElement {
  const { t, gain, count } = useTexts();
  const say = useSimulationTexts();
  const [filter, setFilter] = useState<InnovationFilter>({ query: "", opd: null, sortBy: "sheet" });
  const settledFilter = useDeferredValue(filter);
  const { analysis } = simulated.target;
  const { without, acceptIneligible } = model.state.choices;
  const basis = analysis[model.settled.basis] ? model.settled.basis : "claimed";
  const entries = useMemo(() => innovationEntries(simulated, basis), [simulated, basis]);
  const shown = useMemo(() => filteredEntries(entries, settledFilter), [entries, settledFilter]);
  const lines = useMemo(() => innovationsAsLines(shown), [shown]);
  const departments = useMemo(
    () => [...new Set(analysis.innovations.map(({ opd }) => opd))].sort((a, b) => a.localeCompare(b)),
    [analysis],
  );
  const ineligible = entries.filter(({ innovation }) => !innovation.eligible).map(({ key }) => key);
  return (
    <>
      <Filters
        filter={filter}
        departments={departments}
        onChange={(change) => setFilter((old) => ({ ...old, ...change }))}
      />
      <BulkButtons shown={shown} ineligible={ineligible} without={without} store={store} />
      {analysis.evidenced && ineligible.length > 0 && (
        <CheckField
          checked={acceptIneligible}
          testId="accept-ineligible"
          onChange={(accept) => store.choose({ acceptIneligible: accept })}
        >
          {say("simulation.acceptIneligible", { count: count(ineligible.length) })}
        </CheckField>
      )}
      {analysis.excluded.length > 0 && (
        <Paragraph muted>{say("simulation.excluded", { count: count(analysis.excluded.length) })}</Paragraph>
      )}
      {shown.length === 0 ? (
        <Paragraph>{say("simulation.noMatch")}</Paragraph>
      ) : (
        <>
          <Paragraph muted>{say("simulation.leaveOutHint", { basis: t(`basis.${basis}`).toLowerCase() })}</Paragraph>
          <VirtualList
            lines={lines}
            count={shown.length}
            label={say("simulation.leaveOutList")}
            description={say("simulation.toggleKeys")}
            testId="leave-out-list"
            selected={null}
            chosen={({ key }) => without.has(key)}
            coveredAbove={OUTCOME_HEIGHT}
            onOpen={({ key }) => store.leaveOut([key], !without.has(key))}
            heading={() => <></>}
            option={(entry, props) => (
              <ChoiceOption
                {...props}
                testId="leave-out"
                aside={entry.effect === undefined || props.selected ? undefined : gain(entry.effect)}
              >
                <Entry entry={entry} out={props.selected} />
              </ChoiceOption>
            )}
          />
        </>
      )}
    </>
  );
}
