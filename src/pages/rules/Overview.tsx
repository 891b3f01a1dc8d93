import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { spanText, stageText } from "../../i18n/calendar";
import { formulaText, windowText } from "../../i18n/ruleChange";
import { CALENDAR_STAGES } from "../../rules/facts";
import openQuestions from "../../rules/questions.json";
import type { RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { Fact, PlainFact } from "../shared/rules/Fact";
import { Heading } from "../../ui/Heading";
import { useRulesTexts } from "./texts";

const PARAMETERS = ["divisorMin", "countPerInnovation", "countCap", "minBasicServices", "totalMax"] as const;

/** What a year's rules say beside the indicators, what had to be assumed, and what nobody knows. */
export function Overview({ rules }: { rules: RuleSet }): ReactElement {
  const { locale, points, count } = useTexts();
  const say = useRulesTexts();
  const questions = openQuestions.filter(({ years }) => years.includes(rules.year));
  return (
    <>
      <dl className="iid-facts iid-text">
        <Fact label={say("rulesPage.legalBasis")} fact={rules.legalBasis} rules={rules} testId="legal-basis">
          {(text) => text}
        </Fact>
        <PlainFact label={say("rulesPage.formula")}>
          <Explained terms={["spd", "maturity", "divisor", "countScore"]}>{say("rulesPage.formulaText")}</Explained>
        </PlainFact>
        {PARAMETERS.map((field) => (
          <Fact
            key={field}
            label={formulaText(locale, field, 0).name}
            fact={rules.formula[field]}
            rules={rules}
            testId={field}
          >
            {(value) => formulaText(locale, field, value).value}
          </Fact>
        ))}
        <Fact label={say("rulesPage.predicates")} fact={rules.predicates} rules={rules} testId="predicates">
          {(predicates) =>
            predicates.map(({ name, min, max }) => (
              <div key={name} className="iid-numeric">
                {say("rulesPage.predicateLine", { name, min: points(min), max: points(max) })}
              </div>
            ))
          }
        </Fact>
        <Fact label={say("rulesPage.window")} fact={rules.window} rules={rules} testId="window">
          {(window) => windowText(locale, window)}
        </Fact>
        {CALENDAR_STAGES.flatMap((stage) => {
          const dates = rules.calendar?.[stage];
          if (!dates) return [];
          return [
            <Fact
              key={stage}
              label={say("rulesPage.calendar", { stage: stageText(locale, stage) })}
              fact={dates}
              rules={rules}
            >
              {(span) => spanText(locale, span)}
            </Fact>,
          ];
        })}
        <Fact label={say("rulesPage.scoredStage")} fact={rules.scoredStage} rules={rules}>
          {(stage) => stage}
        </Fact>
        <Fact label={say("rulesPage.designMinWords")} fact={rules.designMinWords} rules={rules}>
          {(words) => count(words)}
        </Fact>
      </dl>
      {rules.assumptions.length > 0 && (
        <>
          <Heading level={3}>{say("rulesPage.assumptions", { count: count(rules.assumptions.length) })}</Heading>
          <ul className="iid-bullets iid-text">
            {rules.assumptions.map(({ id, text }) => (
              <li key={id}>{text[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {questions.length > 0 && (
        <>
          <Heading level={3}>{say("rulesPage.questions", { count: count(questions.length) })}</Heading>
          <ul className="iid-bullets iid-text" data-testid="questions">
            {questions.map(({ id, text }) => (
              <li key={id}>{text[locale]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
