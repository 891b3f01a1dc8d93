import { valueOf } from "../../rules/index";
import { type ReactElement } from "react";
import type { Analysis, IndexParts } from "../../analysis/types";
import type { PredicateName, RuleSet } from "../../rules/types";
import type { SimulationKey } from "./texts";
import { useTexts } from "../../pane/texts";
import { shownDifference, type ScoreBasis } from "../../scoring/index";
import { useSimulationTexts } from "./texts";
import { RadioChoice } from "../../ui/RadioChoice";
import { DataTable } from "../../ui/table/DataTable";

interface Row {
  key: string;
  name: string;
  now: string;
  then: string;
  difference: string;
  strong?: boolean;
}

/** Higher or lower by the order of the later rules; two rule sets may name different predikat. */
function predicateMove(now: PredicateName | null, then: PredicateName | null, rules: RuleSet): SimulationKey | null {
  if (now === null || then === null) return null;
  if (now === then) return "simulation.same";
  const order = (valueOf(rules.predicates) ?? []).map(({ name }) => name);
  const [from, to] = [order.indexOf(now), order.indexOf(then)];
  if (from < 0 || to < 0) return null;
  return to < from ? "simulation.up" : "simulation.down";
}

function useRows(now: IndexParts, then: IndexParts, rules: RuleSet): Row[] {
  const { t, points, gain, count } = useTexts();
  const say = useSimulationTexts();
  const pointsRow = (key: "spd" | "meanMaturity" | "countScore" | "index"): Row => {
    const [a, b] = [now[key], then[key]];
    const show = (value: number | null): string => (value === null ? t("parts.absent") : points(value));
    const difference = a === null || b === null ? "" : gain(shownDifference(a, b));
    return { key, name: t(`parts.${key}`), now: show(a), then: show(b), difference };
  };
  const signed = (difference: number): string => (difference > 0 ? "+" : "") + count(difference);
  const countRow = (key: "n" | "counted" | "divisor"): Row => ({
    key,
    name: t(`parts.${key}`),
    now: count(now[key]),
    then: count(then[key]),
    difference: signed(then[key] - now[key]),
  });
  const services = ({ basicServices: { covered, of } }: IndexParts): string =>
    say("simulation.servicesOf", { covered: covered.length, of });
  const move = predicateMove(now.predicate, then.predicate, rules);
  return [
    { ...pointsRow("index"), strong: true },
    {
      key: "predicate",
      name: say("simulation.predicate"),
      now: now.predicate ?? t("index.noPredicate"),
      then: then.predicate ?? t("index.noPredicate"),
      difference: move === null ? "" : say(move),
      strong: true,
    },
    pointsRow("spd"),
    pointsRow("meanMaturity"),
    pointsRow("countScore"),
    {
      key: "services",
      name: say("simulation.services"),
      now: services(now),
      then: services(then),
      difference: signed(then.basicServices.covered.length - now.basicServices.covered.length),
    },
    countRow("n"),
    countRow("counted"),
    countRow("divisor"),
  ];
}

function PartsTable({ now, then, rules }: { now: IndexParts; then: IndexParts; rules: RuleSet }): ReactElement {
  const { t } = useTexts();
  const say = useSimulationTexts();
  const rows = useRows(now, then, rules);
  return (
    <DataTable
      caption={say("simulation.parts")}
      captionHidden
      heads={[t("parts.part"), say("simulation.now"), say("simulation.then"), say("simulation.difference")]}
      rows={rows.map(({ key, name, now: before, then: after, difference, strong = false }) => ({
        key,
        head: name,
        cells: [before, after, difference],
        strong,
      }))}
      wordy
      testId="parts-compared"
    />
  );
}

export interface PartsComparedProps {
  now: Pick<Analysis, ScoreBasis>;
  then: Pick<Analysis, ScoreBasis>;
  /** Of the simulated year. */
  rules: RuleSet;
  basis: ScoreBasis;
  onBasis(basis: ScoreBasis): void;
}

/** What the index is made of, now beside simulated, on one basis. */
export function PartsCompared({ now, then, rules, basis, onBasis }: PartsComparedProps): ReactElement {
  const { t } = useTexts();
  const say = useSimulationTexts();
  const shown = now[basis] && then[basis] ? basis : "claimed";
  const [before, after] = [now[shown], then[shown]];
  return (
    <section className="iid-section">
      {now.evidenced && (
        <RadioChoice<ScoreBasis>
          label={say("simulation.basis")}
          value={shown}
          options={(["claimed", "evidenced"] as const).map((one) => ({
            value: one,
            label: t(`basis.${one}`),
            testId: `basis-${one}`,
          }))}
          onChange={onBasis}
        />
      )}
      {before && after && <PartsTable now={before} then={after} rules={rules} />}
    </section>
  );
}
