import { useRef, type ReactElement } from "react";
import { valueOf } from "../../rules/index";
import type { Indicator, RuleSet } from "../../rules/types";
import { classes } from "../../ui/classes";
import { useTexts } from "../../pane/texts";
import { useScrollTo } from "../../ui/list/useScrollTo";
import { Disclosure } from "../../ui/Disclosure";
import { IndicatorDetails } from "./IndicatorDetails";
import { useRulesTexts } from "./texts";

export interface IndicatorItemProps {
  indicator: Indicator;
  rules: RuleSet;
  open: boolean;
  onToggle(): void;
  /** The selected cell when it is about this indicator. */
  cell: string | null;
}

/** An indicator as one line, with all about it below when open; scrolls into view when its cell is selected. */
export function IndicatorItem({ indicator, rules, open, onToggle, cell }: IndicatorItemProps): ReactElement {
  const { points } = useTexts();
  const say = useRulesTexts();
  const item = useRef<HTMLLIElement>(null);
  const { id, key, name } = indicator;
  const weight = valueOf(indicator.weight);
  const about =
    weight === null ? say("rulesPage.weightUnknown") : say("rulesPage.weightShort", { weight: points(weight) });
  const selected = cell !== null;

  useScrollTo(item, selected);

  return (
    <li
      ref={item}
      className={classes("iid-indicator", selected && "iid-indicator--selected")}
      data-testid="indicator"
      data-indicator={id}
    >
      <Disclosure
        title={
          <>
            <span className="iid-text iid-indicator__name">
              <span className="iid-strong iid-numeric">{key}</span> {name}
            </span>
            <span className="iid-text iid-muted iid-numeric">
              {about}
              {valueOf(indicator.mandatory) === true && ` · ${say("rulesPage.mandatoryShort")}`}
              {cell !== null && ` · ${say("rulesPage.selectedHere", { cell })}`}
            </span>
          </>
        }
        level="none"
        testId={`indicator-${key}`}
        open={open}
        onToggle={onToggle}
      >
        {() => <IndicatorDetails indicator={indicator} rules={rules} />}
      </Disclosure>
    </li>
  );
}
