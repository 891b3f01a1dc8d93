import type { ReactElement } from "react";
import type { IndicatorState } from "../../analysis/indicatorState";
import { HIGHEST_LEVEL } from "../../rules/facts";
import { valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { Fact, PlainFact } from "../shared/rules/Fact";
import { levelFacts, levelWords, type LevelFacts } from "../shared/rules/levelWords";
import { useFactTexts } from "../shared/rules/texts";
import { useInnovationTexts } from "./texts";

/** What a level asks for, in the letter's words. */
export function LevelText({ facts, level }: { facts: LevelFacts; level: number }): ReactElement {
  const { locale } = useTexts();
  const say = useFactTexts();
  const { text, range } = levelWords(facts, level, locale === "en" ? "." : ",");
  return (
    <>
      {text ?? say("fact.unknown")}
      {range !== null && <div className="iid-muted iid-numeric">{say("fact.range", { range })}</div>}
    </>
  );
}

interface NextLevelProps {
  state: IndicatorState;
  rules: RuleSet;
}

/** What the next level needs and what it is worth. */
export function NextLevel({ state, rules }: NextLevelProps): ReactElement {
  const { locale, gain } = useTexts();
  const say = useInnovationTexts();
  const { indicator, explained } = state;
  const { level, weight } = explained;
  if (level === HIGHEST_LEVEL) {
    return (
      <PlainFact label={say("innovationPage.next.none")}>
        <div data-testid="next-level">{say("innovationPage.next.highest")}</div>
      </PlainFact>
    );
  }
  const next = level + 1;
  const label = say("innovationPage.next.level", { level: next, points: gain(weight) });
  const bases = valueOf(indicator.bases);
  // Where the measuring basis decides, there are no levels beside those of the bases.
  if (indicator.bases && bases && valueOf(indicator.levels) === null) {
    return (
      <Fact label={label} fact={indicator.bases} rules={rules} testId="next-level">
        {(list) =>
          list.map(({ key, name, ranges, decimals }) => (
            <div key={key}>
              {say("innovationPage.next.basis", {
                name,
                range: levelWords({ texts: null, ranges, decimals }, next, locale === "en" ? "." : ",").text ?? "",
              })}
            </div>
          ))
        }
      </Fact>
    );
  }
  return (
    <Fact label={label} fact={indicator.levels} rules={rules} testId="next-level">
      {() => <LevelText facts={levelFacts(indicator)} level={next} />}
    </Fact>
  );
}
