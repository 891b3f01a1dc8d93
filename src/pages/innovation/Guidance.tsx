import type { ReactElement } from "react";
import type { IndicatorState } from "../../analysis/indicatorState";
import type { RuleSet } from "../../rules/types";
import { columnName } from "../../workbook/index";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { CellEvidence } from "../shared/evidence/CellEvidence";
import { cellOfEvidence } from "../shared/evidence/cellOfEvidence";
import { useSessionState } from "../../pane/sessionState";
import { evidenceLines } from "../shared/rules/evidenceLines";
import { Fact, PlainFact } from "../shared/rules/Fact";
import { levelFacts } from "../shared/rules/levelWords";
import { useFactTexts } from "../shared/rules/texts";
import { REPLICATION } from "../../library/replication";
import { ReplicationHint } from "../shared/catalog/ReplicationHint";
import { FindingItems } from "./FindingItems";
import { LevelWriter } from "./LevelWriter";
import { LevelText, NextLevel } from "./NextLevel";
import { useInnovationTexts } from "./texts";
import { cellIn, type ShownRow } from "./cellChanges";

export interface GuidanceProps {
  state: IndicatorState;
  rules: RuleSet;
  shown: ShownRow;
  /** Whether the row scores at all; all evidenced points of one that does not are 0, which is said above. */
  eligible: boolean;
}

/** The level now: what it is, where it comes from, and its points. */
function Now({ state, shown, eligible }: Omit<GuidanceProps, "rules">): ReactElement {
  const { points } = useTexts();
  const say = useInnovationTexts();
  const { indicator, explained, evidence, origin, measure, maxPoints } = state;
  const { level, evidencedPoints } = explained;
  const figures = { claimed: points(explained.points), max: points(maxPoints) };
  return (
    <PlainFact label={say("innovationPage.now")}>
      <div data-testid="now">
        {level === 0 ? (
          say("innovationPage.nowNothing")
        ) : (
          <>
            <span className="iid-strong">{say("innovationPage.level", { level })}: </span>
            <LevelText facts={levelFacts(indicator)} level={level} />
          </>
        )}
      </div>
      {origin === "measured" && measure && (
        <div data-testid="measured">
          {say("innovationPage.nowMeasured", {
            value: measure.text,
            cell: `${columnName(measure.column)}${shown.row}`,
          })}
        </div>
      )}
      <div className="iid-muted iid-numeric">
        {evidencedPoints !== null && eligible
          ? say("innovationPage.nowPoints", { ...figures, evidenced: points(evidencedPoints) })
          : say("innovationPage.nowClaimed", figures)}
      </div>
      {(evidence === "refused" || evidence === "missing") && (
        <div className="iid-strong" data-testid="prove-first">
          {say("innovationPage.next.proveFirst", { level, points: figures.claimed })}
        </div>
      )}
    </PlainFact>
  );
}

const TARGETS = [
  { part: "level", label: "innovationPage.toLevel" },
  { part: "evidence", label: "innovationPage.toEvidence" },
  { part: "measure", label: "innovationPage.toMeasure" },
] as const;

function CellButtons({ state, shown }: Pick<GuidanceProps, "state" | "shown">): ReactElement {
  const say = useInnovationTexts();
  const columns = {
    level: state.level?.column ?? null,
    evidence: state.evidenceColumn,
    measure: state.measure?.column ?? null,
  };
  return (
    <div className="iid-row">
      {TARGETS.map(({ part, label }) => {
        const column = columns[part];
        return (
          column !== null && (
            <ActionButton
              key={part}
              action="goTo"
              input={cellIn(shown, column)}
              icon="table"
              size="small"
              label={say(label, { cell: `${columnName(column)}${shown.row}` })}
              testId={`to-${part}`}
            />
          )
        );
      })}
    </div>
  );
}

/** All about an indicator in this row: where it stands, what comes next, which document proves it, what is wrong. */
export function Guidance({ state, rules, shown, eligible }: GuidanceProps): ReactElement {
  const say = useInnovationTexts();
  const sayRules = useFactTexts();
  const { indicator, findings, evidenceColumn: column } = state;
  const reading = useSessionState((one) => one.reading);
  const cell = reading && column !== null && cellOfEvidence(reading, cellIn(shown, column), indicator.id);
  return (
    <div className="iid-section" data-testid="guidance">
      <dl className="iid-facts iid-text">
        <Now state={state} shown={shown} eligible={eligible} />
        <NextLevel state={state} rules={rules} />
        {indicator.evidence && (
          <Fact label={sayRules("fact.evidence")} fact={indicator.evidence} rules={rules} testId="evidence-rule">
            {(rule) => evidenceLines(rule, sayRules).map((line) => <div key={line}>{line}</div>)}
          </Fact>
        )}
      </dl>
      {indicator.id === REPLICATION && <ReplicationHint row={shown.row} />}
      {cell && <CellEvidence cell={cell} choosing="fully" />}
      {findings.length > 0 && <FindingItems findings={findings} rules={rules} label={say("innovationPage.findings")} />}
      <CellButtons state={state} shown={shown} />
      <LevelWriter key={shown.row} state={state} shown={shown} />
    </div>
  );
}
