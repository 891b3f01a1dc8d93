import type { ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import type { IndexRange } from "../../simulation/index";
import { useTexts } from "../../pane/texts";
import { zonesOf } from "../shared/predicates";
import { useChance } from "./useChance";
import { useSimulationTexts } from "./texts";

const BARS = 90;
/** Room above the bars for the names of limits, which take turns on two lines. */
const NAMES = 34;
const BELOW = 40;

/** Keeps a text inside the drawing near its ends. */
function anchor(percent: number): "start" | "middle" | "end" {
  if (percent < 15) return "start";
  return percent > 85 ? "end" : "middle";
}

/** The distribution of the index between its ends: bars, the limits of the predikat, the mean and 9 of 10 cases. */
export function RangeChart({ range, rules }: { range: IndexRange; rules: RuleSet }): ReactElement {
  const { points } = useTexts();
  const say = useSimulationTexts();
  const share = useChance(range.risks > 0);
  const { worst, best, mean, low, high, bins, predicates } = range;
  const place = (index: number): number => ((index - worst) / (best - worst)) * 100;
  const highest = bins.reduce((top, chance) => Math.max(top, chance), 0);
  const width = 100 / bins.length;
  const limits = zonesOf(rules).filter(({ min }) => min > worst && min < best);
  const top = limits.length > 0 ? NAMES : 4;
  const bottom = top + BARS;
  const numbers = {
    worst: points(worst),
    best: points(best),
    mean: points(mean),
    low: points(low),
    high: points(high),
  };
  const description = [
    say("simulation.chart", numbers),
    ...predicates.map(({ name, chance }) => say("simulation.chartChance", { predicate: name, chance: share(chance) })),
  ].join(" ");
  return (
    <svg role="img" aria-label={description} height={bottom + BELOW} className="iid-chances" data-testid="range-chart">
      {[...bins].map(
        (chance, bin) =>
          chance > 0 && (
            <rect
              key={bin}
              x={`${bin * width}%`}
              y={bottom - (chance / highest) * BARS}
              width={`${width * 0.86}%`}
              height={(chance / highest) * BARS}
              className="iid-chances__bar"
            />
          ),
      )}
      <line x1="0" x2="100%" y1={bottom} y2={bottom} className="iid-chances__axis" />
      {limits.map(({ name, min }, index) => (
        <g key={name}>
          <line
            x1={`${place(min)}%`}
            x2={`${place(min)}%`}
            y1={top - 20 + 12 * (index % 2)}
            y2={bottom + 4}
            className="iid-chances__limit"
          />
          <text
            x={`${place(min)}%`}
            y={top - 24 + 12 * (index % 2)}
            textAnchor={anchor(place(min))}
            className="iid-chances__text"
          >
            {say("simulation.chartLimit", { predicate: name, min: points(min) })}
          </text>
        </g>
      ))}
      <rect
        x={`${place(low)}%`}
        y={bottom + 6}
        width={`${Math.max(place(high) - place(low), 0.5)}%`}
        height={4}
        rx={2}
        className="iid-chances__span"
      />
      {/* A nested drawing moves by percent, which a transform cannot. */}
      <svg x={`${place(mean)}%`} y={bottom + 11} overflow="visible">
        <path d="M0 0 l-4 6 h8 Z" className="iid-chances__mean" />
        <text y={17} textAnchor={anchor(place(mean))} className="iid-chances__value">
          {numbers.mean}
        </text>
      </svg>
      {place(mean) > 22 && (
        <text x="0" y={bottom + 28} className="iid-chances__text">
          {numbers.worst}
        </text>
      )}
      {place(mean) < 78 && (
        <text x="100%" y={bottom + 28} textAnchor="end" className="iid-chances__text">
          {numbers.best}
        </text>
      )}
    </svg>
  );
}
