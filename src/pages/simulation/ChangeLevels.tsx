import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { choiceKey, hasLevels } from "../../simulation/index";
import { LEVELS, type Level } from "../../rules/facts";
import { Button } from "../../ui/Button";
import { useTexts } from "../../pane/texts";
import { Select } from "../../ui/Select";
import { SearchField } from "../../ui/SearchField";
import { Paragraph } from "../../ui/Paragraph";
import {
  indicatorsOf,
  changedLevels,
  MOST_SUBJECTS,
  subjectsFor,
  type LevelChange,
  type LeveledSubject,
} from "./changeableLevels";
import type { SimulationStore } from "./simulationStore";
import { useSimulationTexts, type SaySimulation } from "./texts";
import type { SimulationModel, Target } from "./useSimulation";
import { IconButton } from "../../ui/IconButton";
import { Heading } from "../../ui/Heading";

type Wanted = "0" | "1" | "2" | "3" | "failed";

const WANTED: readonly Wanted[] = [...LEVELS.map((level): Wanted => `${level}`), "failed"];
/** From so many innovations on there is a search. */
const SEARCH_FROM = 15;

function subjectName({ innovation }: LeveledSubject, say: SaySimulation): string {
  return innovation ? say("simulation.subjectOption", innovation) : say("simulation.region");
}

interface ChangeListProps {
  changes: readonly LevelChange[];
  onRemove(change: LevelChange): void;
}

function ChangeList({ changes, onRemove }: ChangeListProps): ReactElement {
  const say = useSimulationTexts();
  return (
    <section className="iid-section">
      <Heading level={3} small={false}>
        {say("simulation.changes")}
      </Heading>
      <ul className="iid-list">
        {changes.map((change) => {
          const { cell, key, name, from, to, subject } = change;
          const what =
            to === null
              ? say("simulation.failChange", { key, name })
              : say("simulation.levelChange", { key, name, from, to });
          const whose = subjectName(subject, say);
          return (
            <li key={cell} className="iid-tried iid-text iid-numeric" data-testid="tried-level">
              <div className="iid-tried__text">
                <div className="iid-strong">{what}</div>
                <div className="iid-muted">{whose}</div>
              </div>
              <IconButton
                icon="cross"
                label={say("simulation.remove", { what, subject: whose })}
                onClick={() => onRemove(change)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface FormProps {
  target: Target;
  onTry(cell: string, wanted: Wanted): void;
}

function LevelForm({ target, onTry }: FormProps): ReactElement | null {
  const { count } = useTexts();
  const say = useSimulationTexts();
  const [query, setQuery] = useState("");
  const settledQuery = useDeferredValue(query);
  const [subject, setSubject] = useState<string | null>(null);
  const [indicator, setIndicator] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted>("3");
  const found = useMemo(() => subjectsFor(target, settledQuery), [target, settledQuery]);
  const shown = found.slice(0, MOST_SUBJECTS);
  const current = shown.find((one) => one.subject === subject) ?? shown[0];
  const indicators = useMemo(() => (current ? indicatorsOf(target, current.subject) : []), [target, current]);
  const chosen = indicators.find(({ id }) => id === indicator) ?? indicators[0];
  return (
    <>
      {target.analysis.innovations.length >= SEARCH_FROM && (
        <SearchField
          label={say("simulation.search")}
          placeholder={say("simulation.searchHint")}
          value={query}
          testId="change-search"
          onChange={(typed) => setQuery(typed)}
        />
      )}
      {current && chosen ? (
        <>
          <div className="iid-fields">
            <Select
              labelled
              label={say("simulation.subject")}
              value={current.subject}
              options={shown.map((one) => ({ value: one.subject, label: subjectName(one, say) }))}
              onChange={setSubject}
              testId="change-subject"
            />
            <Select
              labelled
              label={say("simulation.indicator")}
              value={chosen.id}
              options={indicators.map(({ id, key, name, level }) => ({
                value: id,
                label: say("simulation.indicatorOption", { key, name, level }),
              }))}
              onChange={setIndicator}
              testId="change-indicator"
            />
            <Select<Wanted>
              labelled
              label={say("simulation.level")}
              value={wanted}
              options={WANTED.map((value) => ({
                value,
                label: value === "failed" ? say("simulation.levelFails") : value,
              }))}
              onChange={setWanted}
              testId="change-level"
            />
          </div>
          {found.length > shown.length && (
            <Paragraph muted>{say("simulation.subjectMore", { count: count(found.length - shown.length) })}</Paragraph>
          )}
          <Button
            icon="check"
            size="small"
            testId="try-level"
            onClick={() => onTry(choiceKey(current.subject, chosen.id), wanted)}
          >
            {say("simulation.try")}
          </Button>
        </>
      ) : (
        <Paragraph>{say("simulation.noMatch")}</Paragraph>
      )}
    </>
  );
}

export interface ChangeLevelsProps {
  target: Target;
  model: SimulationModel;
  store: SimulationStore;
}

/** Another level for an indicator of an innovation or of the region, and what was changed so far. */
export function ChangeLevels({ target, model, store }: ChangeLevelsProps): ReactElement {
  const say = useSimulationTexts();
  const { choices } = model.settled;
  const changes = useMemo(() => changedLevels(target, choices), [target, choices]);
  const possible = hasLevels(target.analysis) || target.analysis.spdLevels !== null;
  return (
    <>
      {!hasLevels(target.analysis) && <Paragraph>{say("simulation.recap")}</Paragraph>}
      {possible && (
        <>
          <Paragraph muted>
            <Explained terms={["mandatory"]}>{say("simulation.changeHint")}</Explained>
          </Paragraph>
          <LevelForm
            target={target}
            onTry={(cell, wanted) => {
              if (wanted === "failed") store.fail([cell], true);
              else store.tryLevel(cell, Number(wanted) as Level);
            }}
          />
        </>
      )}
      {changes.length > 0 && (
        <ChangeList
          changes={changes}
          onRemove={({ cell, to }) => (to === null ? store.fail([cell], false) : store.tryLevel(cell, null))}
        />
      )}
    </>
  );
}
