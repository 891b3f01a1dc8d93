import { useId, type ReactElement } from "react";
import type { IndexParts } from "../../analysis/types";
import type { ScoreBasis } from "../../scoring/index";
import type { RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { zonesOf } from "../shared/predicates";
import { useSummaryTexts } from "./texts";

const BAR = { top: 24, height: 14 };
const BAR_BOTTOM = BAR.top + BAR.height;
const HEIGHT = 88;

/** Keeps a text inside the drawing near its ends. */
function anchor(value: number): "start" | "middle" | "end" {
  if (value < 12) return "start";
  return value > 88 ? "end" : "middle";
}

interface PointerProps {
  value: number;
  label: string;
  above: boolean;
}

/** A small triangle at a value, with its label on the far side of the bar. */
function Pointer({ value, label, above }: PointerProps): ReactElement {
  const tip = above ? "M0 0 l-5 -7 h10 Z" : "M0 0 l-5 7 h10 Z";
  return (
    // A nested drawing moves by percent, which a transform cannot.
    <svg x={`${value}%`} y={above ? BAR.top - 1 : BAR_BOTTOM + 1} overflow="visible">
      <path d={tip} className="iid-scale__pointer" />
      <text y={above ? -11 : 19} textAnchor={anchor(value)} className="iid-scale__value">
        {label}
      </text>
    </svg>
  );
}

export interface IndexScaleProps {
  claimed: IndexParts;
  evidenced: IndexParts | null;
  rules: RuleSet;
}

/** Both indices on one bar from 0 to 100 with the predikat limits; what is not proven is hatched. */
export function IndexScale({ claimed, evidenced, rules }: IndexScaleProps): ReactElement {
  const { t, points } = useTexts();
  const say = useSummaryTexts();
  const hatch = `hatch${useId().replace(/:/g, "")}`;
  const zones = zonesOf(rules);
  const solid = evidenced?.index ?? 0;
  const describe = (basis: ScoreBasis, parts: IndexParts): string =>
    say(`scale.${basis}`, { value: points(parts.index), predicate: parts.predicate ?? t("index.noPredicate") });
  const description = [
    say("scale.label"),
    describe("claimed", claimed),
    ...(evidenced ? [describe("evidenced", evidenced)] : []),
    ...zones.map(({ name, min }) => say("scale.zone", { predicate: name, min: points(min) })),
  ].join(" ");

  return (
    <svg role="img" aria-label={description} height={HEIGHT} className="iid-scale" data-testid="scale">
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} className="iid-scale__ground" />
          <line x1={0} y1={0} x2={0} y2={6} className="iid-scale__hatch" />
        </pattern>
      </defs>
      <rect x="0" y={BAR.top} width="100%" height={BAR.height} rx={2} className="iid-scale__track" />
      <rect
        x={`${solid}%`}
        y={BAR.top}
        width={`${Math.max(claimed.index - solid, 0)}%`}
        height={BAR.height}
        fill={`url(#${hatch})`}
      />
      {evidenced && <rect x="0" y={BAR.top} width={`${solid}%`} height={BAR.height} className="iid-scale__evidenced" />}
      {zones.map(({ name, min, max }, index) => (
        <g key={name}>
          {index > 0 && (
            <>
              <line x1={`${min}%`} x2={`${min}%`} y1={BAR.top - 4} y2={HEIGHT - 15} className="iid-scale__limit" />
              <text x={`${min}%`} dx={3} y={HEIGHT - 17} className="iid-scale__zone">
                {points(min)}
              </text>
            </>
          )}
          <text x={`${(min + max) / 2}%`} y={HEIGHT - 2} textAnchor="middle" className="iid-scale__zone">
            {name}
          </text>
        </g>
      ))}
      <Pointer value={claimed.index} label={`${t("basis.claimed")} ${points(claimed.index)}`} above />
      {evidenced && <Pointer value={solid} label={`${t("basis.evidenced")} ${points(solid)}`} above={false} />}
    </svg>
  );
}
