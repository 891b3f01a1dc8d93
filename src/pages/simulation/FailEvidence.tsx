import { useMemo, type ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { provedOf } from "../../analysis/proof";
import { Button } from "../../ui/Button";
import { GroupHeading } from "../../ui/list/GroupHeading";
import { VirtualList } from "../../ui/list/VirtualList";
import { useTexts } from "../../pane/texts";
import { Paragraph } from "../../ui/Paragraph";
import { ChoiceOption } from "./ChoiceOption";
import { OUTCOME_HEIGHT } from "./outcomeHeight";
import { entryCount, failCells, failLines, indicatorNamesById, type FailEntry, type FailGroup } from "./failLines";
import type { SimulationStore } from "./simulationStore";
import { useSimulationTexts } from "./texts";
import type { SimulationModel, Target } from "./useSimulation";

export interface FailEvidenceProps {
  target: Target;
  model: SimulationModel;
  store: SimulationStore;
}

/** A switch for every level without proof, for all of an innovation, and for all there are. */
export function FailEvidence({ target, model, store }: FailEvidenceProps): ReactElement {
  const { count, gain } = useTexts();
  const say = useSimulationTexts();
  const { failed } = model.state.choices;
  const lines = useMemo(() => failLines(target), [target]);
  const all = useMemo(() => failCells(lines), [lines]);
  const names = useMemo(() => indicatorNamesById(target.analysis.rules), [target]);
  const open = all.filter((cell) => !failed.has(cell));
  const chosen = ({ cells }: FailEntry): boolean => cells.every((cell) => failed.has(cell));
  const title = ({ innovation }: FailGroup): string =>
    innovation ? say("simulation.subjectOption", innovation) : say("simulation.region");
  const text = ({ group, level }: FailEntry): string => {
    const { key = "", name = "" } = (level && names.get(level.id)) ?? {};
    if (level) return say("simulation.cell", { key, name, level: level.level });
    return say(group.innovation ? "simulation.failRow" : "simulation.failRegion", { count: count(group.count) });
  };
  if (all.length === 0)
    return <Paragraph testId="nothing-to-fail">{say(`simulation.proven.${provedOf(target.analysis)}`)}</Paragraph>;
  return (
    <>
      <Paragraph muted>
        <Explained terms={["range"]}>{say("simulation.failHint")}</Explained>
      </Paragraph>
      <div className="iid-row">
        <Button
          icon="cross"
          size="small"
          disabled={open.length === 0 && say("simulation.allFailed")}
          testId="fail-all"
          onClick={() => store.fail(open, true)}
        >
          {say("simulation.failAll", { count: count(open.length) })}
        </Button>
        <Button
          icon="undo"
          size="small"
          disabled={open.length === all.length && say("simulation.noneFailed")}
          testId="fail-none"
          onClick={() => store.fail(all, false)}
        >
          {say("simulation.failNone")}
        </Button>
      </div>
      <VirtualList
        lines={lines}
        count={entryCount(lines)}
        label={say("simulation.failList")}
        description={say("simulation.toggleKeys")}
        testId="fail-list"
        selected={null}
        chosen={chosen}
        coveredAbove={OUTCOME_HEIGHT}
        onOpen={(entry) => store.fail(entry.cells, !chosen(entry))}
        heading={(group) => <GroupHeading title={title(group)} count={count(group.count)} />}
        option={(entry, props) => (
          <ChoiceOption {...props} testId="fail" aside={entry.level ? gain(-entry.level.points) : undefined}>
            <span className="iid-hidden">{title(entry.group)}. </span>
            {text(entry)}
          </ChoiceOption>
        )}
      />
    </>
  );
}
