import { useId, useMemo, type ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { indexRange, type IndexRange } from "../../simulation/index";
import { useTexts } from "../../pane/texts";
import { Paragraph } from "../../ui/Paragraph";
import { RangeChart } from "./RangeChart";
import { useChance } from "./useChance";
import { useSimulationTexts } from "./texts";
import type { Simulated } from "./useSimulation";
import { DataTable } from "../../ui/table/DataTable";

/** Each predikat with its limit and its chance. */
function Chances({ range, rules }: { range: IndexRange; rules: RuleSet }): ReactElement {
  const { points } = useTexts();
  const say = useSimulationTexts();
  const share = useChance(range.risks > 0);
  const limits = new Map((valueOf(rules.predicates) ?? []).map(({ name, min }) => [name, min]));
  if (limits.size === 0) return <Paragraph>{say("simulation.noLimits")}</Paragraph>;
  return (
    <DataTable
      caption={say("simulation.chances")}
      captionHidden
      heads={[say("simulation.predicate"), say("simulation.from"), say("simulation.probability")]}
      rows={range.predicates.map(({ name, chance }) => ({
        key: name,
        head: name,
        cells: [
          points(limits.get(name) ?? 0),
          <span key="chance" className="iid-strong">
            {share(chance)}
          </span>,
        ],
      }))}
      testId="chances"
    />
  );
}

interface SentencesProps {
  range: IndexRange;
  simulated: Simulated;
}

/** The range in words: how many documents, mean, 9 of 10 cases, both ends, and what is taken for granted. */
function Sentences({ range, simulated }: SentencesProps): ReactElement {
  const { points, count } = useTexts();
  const say = useSimulationTexts();
  const { analysis } = simulated.target;
  const { without, acceptIneligible } = simulated.change;
  const blocked = analysis.innovations.filter(({ row, eligible }) => !eligible && !without?.has(row)).length;
  return (
    <div className="iid-text iid-numeric" data-testid="range-text">
      {range.risks === 0 ? (
        <Paragraph>{say("simulation.rangeNoRisk", { index: points(range.mean) })}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {say("simulation.rangeDocuments", { count: count(range.risks), kinds: count(range.kinds) })}
          </Paragraph>
          <Paragraph strong>
            {say("simulation.rangeIndex", {
              mean: points(range.mean),
              low: points(range.low),
              high: points(range.high),
            })}
          </Paragraph>
          <Paragraph>
            <Explained terms={["range"]}>
              {say("simulation.rangeEnds", { worst: points(range.worst), best: points(range.best) })}
            </Explained>
          </Paragraph>
        </>
      )}
      {blocked > 0 && (
        <Paragraph>
          {acceptIneligible
            ? say("simulation.rangeAccepted")
            : say("simulation.rangeBlocked", { count: count(blocked) })}
        </Paragraph>
      )}
    </div>
  );
}

export interface RangeSectionProps {
  simulated: Simulated;
  /** Percent, as chosen and as computed. */
  chance: number;
  settledChance: number;
  onChance(chance: number): void;
}

/** Where the index ends up if levels without proof fail by chance. */
export function RangeSection({ simulated, chance, settledChance, onChance }: RangeSectionProps): ReactElement {
  const { count } = useTexts();
  const say = useSimulationTexts();
  const id = useId();
  const { target, change } = simulated;
  const { rules } = target.analysis;
  const range = useMemo(
    () => indexRange(target.analysis, change, settledChance / 100, target.unproved),
    [target, change, settledChance],
  );
  return (
    <section className="iid-section">
      {range ? (
        <>
          <div className="iid-chance">
            <label htmlFor={id} className="iid-text">
              {say("simulation.chance")}
            </label>
            <input
              id={id}
              type="range"
              min={0}
              max={100}
              step={1}
              className="iid-focus"
              value={chance}
              aria-valuetext={say("simulation.percent", { value: count(chance) })}
              data-testid="chance"
              onChange={(event) => onChance(Number(event.target.value))}
            />
            <span className="iid-text iid-numeric iid-strong" aria-hidden="true" data-testid="chance-value">
              {say("simulation.share", { value: count(chance) })}
            </span>
          </div>
          <Sentences range={range} simulated={simulated} />
          {range.best > range.worst && <RangeChart range={range} rules={rules} />}
          <Chances range={range} rules={rules} />
          <Paragraph muted>{say("simulation.rangeNote")}</Paragraph>
        </>
      ) : (
        <Paragraph testId="range-missing">{say("simulation.rangeNoEvidence")}</Paragraph>
      )}
    </section>
  );
}
