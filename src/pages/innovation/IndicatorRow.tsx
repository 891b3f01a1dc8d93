import { useRef, type ReactElement } from "react";
import type { EvidenceState } from "../../analysis/indicatorState";
import { findingTitle } from "../../i18n/finding";
import { classes } from "../../ui/classes";
import { Icon, type IconName } from "../../ui/icons";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { useScrollTo } from "../../ui/list/useScrollTo";
import { Guidance, type GuidanceProps } from "./Guidance";
import { useInnovationTexts } from "./texts";

const SIGNS: Record<EvidenceState, IconName> = {
  proved: "check",
  refused: "error",
  missing: "warning",
  "no-column": "dash",
  "no-level": "dash",
};

/** Level, evidence and points in one line of words, with a sign that says the same. */
export function StateLine({ state, eligible }: Pick<GuidanceProps, "state" | "eligible">): ReactElement {
  const { locale, points } = useTexts();
  const say = useInnovationTexts();
  const { explained, evidence, origin, reason, maxPoints } = state;
  const words = (): string => {
    if (evidence === "refused") {
      return say("innovationPage.state.refused", { reason: reason ? findingTitle(locale, reason.code) : "" });
    }
    if (evidence !== "no-level") return say(`innovationPage.state.${evidence}`);
    if (origin === "invalid") return say("innovationPage.state.invalid");
    return say(origin === "no-column" ? "innovationPage.state.no-level-column" : "innovationPage.state.blank");
  };
  // For an innovation that does not count it says what its own evidence is worth.
  const refused = evidence === "refused" || evidence === "missing";
  const had = eligible ? (explained.evidencedPoints ?? explained.points) : refused ? 0 : explained.points;
  return (
    <span className="iid-text iid-numeric iid-state" data-testid="state">
      <span className={classes("iid-state__sign", `iid-state__sign--${evidence}`)}>
        <Icon name={SIGNS[evidence]} size={14} />
      </span>
      <span className="iid-state__words iid-muted">
        {explained.level > 0 && `${say("innovationPage.level", { level: explained.level })}, `}
        {origin === "measured" && `${say("innovationPage.measuredShort")}, `}
        {words()}
      </span>
      <span className="iid-state__points">
        {say("innovationPage.pointsOf", { points: points(had), max: points(maxPoints) })}
      </span>
    </span>
  );
}

export interface IndicatorRowProps extends GuidanceProps {
  open: boolean;
  onToggle(): void;
  /** Whether the selected cell is about this indicator. */
  selected: boolean;
}

/** An indicator as a line, with its guidance below when open; scrolls into view when its cell is selected. */
export function IndicatorRow({ open, onToggle, selected, ...guidance }: IndicatorRowProps): ReactElement {
  const item = useRef<HTMLLIElement>(null);
  useScrollTo(item, selected);
  const { state, eligible } = guidance;
  const { id, key, name } = state.indicator;
  return (
    <li
      ref={item}
      className={classes("iid-indicator", selected && "iid-indicator--selected")}
      data-testid="indicator"
      data-indicator={id}
      data-evidence={state.evidence}
    >
      <Disclosure
        title={
          <>
            <span className="iid-text iid-indicator__name">
              <span className="iid-strong iid-numeric">{key}</span> {name}
            </span>
            <StateLine state={state} eligible={eligible} />
          </>
        }
        level="none"
        testId={`indicator-${key}`}
        open={open}
        onToggle={onToggle}
      >
        {() => <Guidance {...guidance} />}
      </Disclosure>
    </li>
  );
}
