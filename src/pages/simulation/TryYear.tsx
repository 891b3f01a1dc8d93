import type { ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { Select } from "../../ui/Select";
import { useYearLabel } from "../../pane/useYearLabel";
import { Paragraph } from "../../ui/Paragraph";
import { Heading } from "../../ui/Heading";
import type { SimulationStore } from "./simulationStore";
import { useSimulationTexts } from "./texts";
import type { SimulationModel } from "./useSimulation";

const AS_NOW = "";

export interface TryYearProps {
  model: SimulationModel;
  /** The year in use. */
  year: number;
  store: SimulationStore;
}

/** The rules of another year for the same workbook, and what they have to assume. */
export function TryYear({ model, year, store }: TryYearProps): ReactElement {
  const { locale } = useTexts();
  const years = useSessionState((state) => state.years);
  const say = useSimulationTexts();
  const label = useYearLabel();
  const chosen = model.state.choices.year;
  const { target } = model;
  const assumptions = target.status === "ready" ? target.target.analysis.assumptions : [];
  return (
    <>
      <Paragraph muted>{say("simulation.yearHint")}</Paragraph>
      <Select
        labelled
        label={say("simulation.yearLabel")}
        value={chosen === null || chosen === year ? AS_NOW : String(chosen)}
        options={[
          { value: AS_NOW, label: say("simulation.yearNow", { year }) },
          ...years.filter((one) => one !== year).map((one) => ({ value: String(one), label: label(one) })),
        ]}
        onChange={(value) => store.choose({ year: value === AS_NOW ? null : Number(value) })}
        testId="try-year"
      />
      {target.status === "ready" && chosen !== null && assumptions.length > 0 && (
        <section className="iid-section">
          <Heading level={3} small={false}>
            {say("simulation.assumptions", { year: target.target.analysis.year })}
          </Heading>
          <ul className="iid-bullets iid-text">
            {assumptions.map(({ id, text }) => (
              <li key={id}>{text[locale]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
