import { useState, type ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { useSessionState } from "../../pane/sessionState";
import { Select } from "../../ui/Select";
import { Paragraph } from "../../ui/Paragraph";
import { RuleChanges } from "./RuleChanges";
import { useRulesTexts } from "./texts";
import { useYearRules } from "../shared/rules/useYearRules";
import { YearFigures } from "./YearFigures";

interface ComparedProps {
  rules: RuleSet;
  year: number;
}

function Compared({ rules, year }: ComparedProps): ReactElement {
  const analysis = useSessionState((state) => state.analysis);
  const say = useRulesTexts();
  const other = useYearRules(year);
  if (other.status === "loading") return <Paragraph>{say("rulesPage.loading")}</Paragraph>;
  if (other.status === "failed") return <Paragraph>{say("rulesPage.compareFailed")}</Paragraph>;
  const [before, after] = year < rules.year ? [other.rules, rules] : [rules, other.rules];
  return (
    <>
      {analysis ? (
        <YearFigures analysis={analysis} year={year} />
      ) : (
        <Paragraph muted>{say("rulesPage.noWorkbook")}</Paragraph>
      )}
      <RuleChanges before={before} after={after} />
    </>
  );
}

/** The year before, as far as there is one. */
function usualYear(year: number, years: readonly number[]): number | undefined {
  return years.find((other) => other < year) ?? years.at(-1);
}

/** The rules in use beside those of another year: what changed, and what this workbook is worth under both. */
export function CompareYears({ rules }: { rules: RuleSet }): ReactElement {
  const known = useSessionState((state) => state.years);
  const say = useRulesTexts();
  const [chosen, setChosen] = useState<number | null>(null);
  const years = known.filter((year) => year !== rules.year);
  const year = chosen !== null && years.includes(chosen) ? chosen : usualYear(rules.year, years);
  if (year === undefined) return <Paragraph>{say("rulesPage.noOtherYear")}</Paragraph>;
  return (
    <>
      <div className="iid-rules__year">
        <Select
          labelled
          label={say("rulesPage.compareWith")}
          value={String(year)}
          options={years.map((other) => ({ value: String(other), label: String(other) }))}
          onChange={(value) => setChosen(Number(value))}
          testId="compare-year"
        />
      </div>
      <Compared key={year} rules={rules} year={year} />
    </>
  );
}
