import type { ReactElement } from "react";
import type { Analysis, IndexParts } from "../../analysis/types";
import { shownDifference } from "../../scoring/index";
import { useTexts } from "../../pane/texts";
import type { Simulated } from "./useSimulation";
import { useSimulationTexts } from "./texts";
import { DataTable } from "../../ui/table/DataTable";
import { Paragraph } from "../../ui/Paragraph";

const BASES = ["claimed", "evidenced"] as const;

interface OutcomeProps {
  /** As the sheet is. */
  analysis: Analysis;
  /** `null` while it is computed. */
  simulated: Simulated | null;
}

/** Both indices now and simulated; stays in sight while the controls below are used. */
export function SimulatedIndices({ analysis, simulated }: OutcomeProps): ReactElement {
  const { t, points, gain } = useTexts();
  const say = useSimulationTexts();
  const rows = BASES.flatMap((basis): { basis: (typeof BASES)[number]; now: IndexParts; then: IndexParts | null }[] => {
    const now = analysis[basis];
    return now ? [{ basis, now, then: simulated?.simulation[basis] ?? null }] : [];
  });
  const figures = rows.map(({ basis, now, then }) => ({
    basis: t(`basis.${basis}`),
    now: points(now.index),
    then: then && points(then.index),
    difference: then && gain(shownDifference(now.index, then.index)),
  }));
  const said = figures.flatMap(({ basis, now, then, difference }) =>
    then !== null && difference !== null ? say("simulation.outcomeSaid", { basis, now, then, difference }) : [],
  );
  return (
    <div className="iid-outcome" aria-busy={!simulated}>
      <DataTable
        caption={say("simulation.outcome")}
        captionHidden
        heads={[t("parts.index"), say("simulation.now"), say("simulation.then"), say("simulation.difference")]}
        rows={figures.map(({ basis, now, then, difference }) => ({
          key: basis,
          head: basis,
          cells: [
            now,
            <span key="then" className="iid-strong">
              {then ?? "…"}
            </span>,
            difference ?? "…",
          ],
        }))}
        testId="outcome"
      />
      <Paragraph role="status" hidden testId="outcome-said">
        {said.join(" ")}
      </Paragraph>
    </div>
  );
}
