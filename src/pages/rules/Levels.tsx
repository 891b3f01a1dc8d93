import type { ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { DESCRIBED_LEVELS } from "../../rules/facts";
import { levelWords, type LevelFacts } from "../shared/rules/levelWords";
import { useFactTexts } from "../shared/rules/texts";
import { useRulesTexts } from "./texts";

/** The three levels: text, and the range where a number decides. */
export function Levels(facts: LevelFacts): ReactElement {
  const { locale } = useTexts();
  const say = useRulesTexts();
  const sayFact = useFactTexts();
  return (
    <ol className="iid-levels">
      {DESCRIBED_LEVELS.map((level) => {
        const { text, range } = levelWords(facts, level, locale === "en" ? "." : ",");
        return (
          <li key={level} className="iid-levels__level">
            <span className="iid-levels__number iid-strong" aria-hidden="true">
              {level}
            </span>
            <span className="iid-hidden">{say("rulesPage.level", { level })}: </span>
            <div>
              {text ?? sayFact("fact.unknown")}
              {range !== null && <div className="iid-muted iid-numeric">{sayFact("fact.range", { range })}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
