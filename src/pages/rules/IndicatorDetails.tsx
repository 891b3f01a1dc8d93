import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { HIGHEST_LEVEL } from "../../rules/facts";
import { valueOf } from "../../rules/index";
import { sourceText } from "../../rules/sources";
import type { Indicator, MeasuringBasis, RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { evidenceLines } from "../shared/rules/evidenceLines";
import { Fact, PlainFact } from "../shared/rules/Fact";
import { Levels } from "./Levels";
import { useFactTexts } from "../shared/rules/texts";
import { Disclosure } from "../../ui/Disclosure";
import { useRulesTexts } from "./texts";

/** `growthPercent: ` in front of what is measured names the kind of number for programs. */
const NUMBER_KIND = /^[a-z][A-Za-z]*:\s*/;

function Bases({ bases }: { bases: readonly MeasuringBasis[] }): ReactElement {
  const say = useRulesTexts();
  return (
    <ul className="iid-list iid-section">
      {bases.map(({ key, name, ranges, decimals, evidence, note }) => (
        <li key={key}>
          <div className="iid-strong">
            {key}. {name}
          </div>
          <Levels texts={null} ranges={ranges} decimals={decimals} />
          <div>{say("rulesPage.basisEvidence", { text: evidence })}</div>
          {note !== undefined && <div className="iid-muted">{note}</div>}
        </li>
      ))}
    </ul>
  );
}

function sourcesOf({ weight, mandatory, levels, ranges, bases, evidence }: Indicator): string[] {
  const facts = [weight, mandatory, levels, ranges, bases, evidence];
  return [...new Set(facts.flatMap((fact) => fact?.source ?? []))].sort();
}

export interface IndicatorDetailsProps {
  indicator: Indicator;
  rules: RuleSet;
}

/** Everything the year's rules say about an indicator, each fact with where it comes from. */
export function IndicatorDetails({ indicator, rules }: IndicatorDetailsProps): ReactElement {
  const { points } = useTexts();
  const say = useRulesTexts();
  const sayFact = useFactTexts();
  const { weight, mandatory, levels, ranges, bases, evidence, input, decimals, aliases, note } = indicator;
  const sources = sourcesOf(indicator);
  // Where the measuring basis decides, there are no levels beside those of the bases.
  const leveled = valueOf(levels) !== null || valueOf(bases) === null;
  const graded = [leveled ? levels : undefined, bases];
  return (
    <>
      <dl className="iid-facts iid-text">
        {leveled && (
          <Fact label={say("rulesPage.levels")} fact={levels} rules={rules} testId="levels">
            {(texts) => <Levels texts={texts} ranges={valueOf(ranges)} decimals={decimals ?? 0} />}
          </Fact>
        )}
        {bases && (
          <Fact
            label={<Explained terms={["basis"]}>{say("rulesPage.bases")}</Explained>}
            fact={bases}
            rules={rules}
            testId="bases"
          >
            {(list) => <Bases bases={list} />}
          </Fact>
        )}
        {input !== undefined && (
          <PlainFact label={say("rulesPage.measured")}>{input.replace(NUMBER_KIND, "")}</PlainFact>
        )}
        <Fact label={say("rulesPage.weight")} fact={weight} rules={rules} above={graded} testId="weight">
          {(value) => say("rulesPage.weightMax", { weight: points(value), max: points(value * HIGHEST_LEVEL) })}
        </Fact>
        <Fact label={say("rulesPage.mandatory")} fact={mandatory} rules={rules} above={[...graded, weight]}>
          {(value) => say(value ? "rulesPage.mandatoryYes" : "rulesPage.mandatoryNo")}
        </Fact>
        {evidence && (
          <Fact
            label={sayFact("fact.evidence")}
            fact={evidence}
            rules={rules}
            above={[...graded, weight, mandatory]}
            testId="evidence"
          >
            {(rule) => evidenceLines(rule, sayFact).map((line) => <div key={line}>{line}</div>)}
          </Fact>
        )}
        {note !== undefined && <PlainFact label={say("rulesPage.note")}>{note}</PlainFact>}
        {aliases.length > 0 && <PlainFact label={say("rulesPage.aliases")}>{aliases.join("; ")}</PlainFact>}
      </dl>
      {sources.length > 0 && (
        <Disclosure title={say("rulesPage.sources")} level="none">
          {() =>
            sources.map((code) => (
              <div key={code} className="iid-muted">
                {code}: {sourceText(rules, code)}
              </div>
            ))
          }
        </Disclosure>
      )}
    </>
  );
}
