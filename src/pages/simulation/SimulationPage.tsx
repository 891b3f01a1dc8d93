import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { countChoices, hasLevels, type Choices } from "../../simulation/index";
import { Button } from "../../ui/Button";
import { classes } from "../../ui/classes";
import { NoticeLine } from "../../pane/NoticeLine";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { ChangeLevels } from "./ChangeLevels";
import { FailEvidence } from "./FailEvidence";
import { LeaveOut } from "./LeaveOut";
import { SimulatedIndices } from "./SimulatedIndices";
import { PartsCompared } from "./PartsCompared";
import { RangeSection } from "./RangeSection";
import { simulationStoreOf, type SimulationStore } from "./simulationStore";
import { useSimulationTexts } from "./texts";
import { TryYear } from "./TryYear";
import { useSimulation, type SimulationModel } from "./useSimulation";
import "../shared/findings/findings.css";
import "../shared/figures.css";
import type { AnalysisProps } from "../manifest";
import "./simulation.css";

/** What is tried out in one sentence. */
function Tried({ choices, store }: { choices: Choices; store: SimulationStore }): ReactElement {
  const { count } = useTexts();
  const say = useSimulationTexts();
  const { without, failed, levels, year, acceptIneligible } = choices;
  const parts = [
    ...(without.size > 0 ? [say("simulation.tried.without", { count: count(without.size) })] : []),
    ...(failed.size > 0 ? [say("simulation.tried.failed", { count: count(failed.size) })] : []),
    ...(levels.size > 0 ? [say("simulation.tried.levels", { count: count(levels.size) })] : []),
    ...(year === null ? [] : [say("simulation.tried.year", { year })]),
    ...(acceptIneligible ? [say("simulation.tried.accept")] : []),
  ];
  return (
    <div className="iid-row">
      <Paragraph numeric className="iid-tried__text" testId="tried">
        {parts.length === 0 ? say("simulation.none") : say("simulation.tried", { what: parts.join("; ") })}
      </Paragraph>
      <Button
        icon="undo"
        size="small"
        disabled={countChoices(choices) === 0 && say("simulation.none")}
        testId="reset-simulation"
        onClick={() => store.reset()}
      >
        {say("simulation.reset")}
      </Button>
    </div>
  );
}

/** What the page cannot show for this workbook, and why. */
function Reservations({ analysis, model }: { analysis: Analysis; model: SimulationModel }): ReactElement {
  const { t, count } = useTexts();
  const say = useSimulationTexts();
  const { target, simulated } = model;
  const sentences = [
    ...(analysis.claimed.spd === null ? [t("index.noSpd")] : []),
    ...(analysis.evidenced ? [] : [say("simulation.noEvidence")]),
    ...(hasLevels(analysis) ? [] : [say("simulation.recap")]),
    ...(simulated?.simulation.claimed.n === 0 ? [say("simulation.empty")] : []),
    ...(simulated && simulated.lost > 0 ? [say("simulation.lost", { count: count(simulated.lost) })] : []),
    ...(target.status === "failed"
      ? [
          say("simulation.yearFailed", {
            year: target.year,
            reason: target.reason ?? say("simulation.yearReason"),
          }),
        ]
      : []),
  ];
  return (
    <div className="iid-section iid-reservations" role="status" data-testid="reservations">
      {sentences.map((sentence) => (
        <NoticeLine key={sentence} tone="info" text={sentence} testId="reservation" />
      ))}
    </div>
  );
}

function Controls({
  analysis,
  model,
  store,
}: {
  analysis: Analysis;
  model: SimulationModel;
  store: SimulationStore;
}): ReactElement {
  const { t, count } = useTexts();
  const say = useSimulationTexts();
  const { simulated } = model;
  const { without, failed, levels, year } = model.state.choices;
  const busy = <Paragraph>{t("app.calculating")}</Paragraph>;
  return (
    <div className="iid-disclosures">
      <Disclosure
        title={
          without.size > 0
            ? say("simulation.leaveOutCount", { count: count(without.size) })
            : say("simulation.leaveOut")
        }
        testId="open-leave-out"
      >
        {() => (simulated ? <LeaveOut simulated={simulated} model={model} store={store} /> : busy)}
      </Disclosure>
      {analysis.evidenced && (
        <Disclosure
          title={failed.size > 0 ? say("simulation.failCount", { count: count(failed.size) }) : say("simulation.fail")}
          testId="open-fail"
        >
          {() => (simulated ? <FailEvidence target={simulated.target} model={model} store={store} /> : busy)}
        </Disclosure>
      )}
      <Disclosure
        title={
          levels.size > 0 ? say("simulation.changeCount", { count: count(levels.size) }) : say("simulation.change")
        }
        testId="open-change"
      >
        {() => (simulated ? <ChangeLevels target={simulated.target} model={model} store={store} /> : busy)}
      </Disclosure>
      <Disclosure
        title={year === null ? say("simulation.year") : say("simulation.yearCount", { year })}
        testId="open-year"
      >
        {() => <TryYear model={model} year={analysis.year} store={store} />}
      </Disclosure>
    </div>
  );
}

/** What if: changes that never touch the sheet, the figures beside those of now, and the range of the index. */
export function SimulationPage({ analysis }: AnalysisProps): ReactElement {
  const { session } = useServices();
  const store = simulationStoreOf(session);
  const say = useSimulationTexts();
  const model = useSimulation(store, analysis);
  const { state, settled, simulated } = model;
  return (
    <div className="iid-page iid-simulation">
      <section className="iid-section">
        <Heading level={1}>{say("simulation.heading")}</Heading>
        <Paragraph>{say("simulation.intro")}</Paragraph>
        <Tried choices={state.choices} store={store} />
        <Reservations analysis={analysis} model={model} />
      </section>
      <SimulatedIndices analysis={analysis} simulated={model.stale ? null : simulated} />
      <Controls analysis={analysis} model={model} store={store} />
      {simulated && (
        <div className={classes("iid-page", model.stale && "iid-stale")} aria-busy={model.stale}>
          <Disclosure title={say("simulation.parts")} testId="open-parts">
            {() => (
              <PartsCompared
                now={analysis}
                then={simulated.simulation}
                rules={simulated.target.analysis.rules}
                basis={state.basis}
                onBasis={(basis) => store.set({ basis })}
              />
            )}
          </Disclosure>
          <Disclosure title={say("simulation.range")} testId="open-range">
            {() => (
              <RangeSection
                simulated={simulated}
                chance={state.chance}
                settledChance={settled.chance}
                onChance={(chance) => store.set({ chance })}
              />
            )}
          </Disclosure>
        </div>
      )}
    </div>
  );
}
