import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { evidenceOf, type DeskRow, type ShownEvidence } from "../../review/desk/index";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { useServices } from "../../pane/services";
import { Disclosure } from "../../ui/Disclosure";
import { CellEvidence } from "../shared/evidence/CellEvidence";
import { cellOfEvidence } from "../shared/evidence/cellOfEvidence";
import { ChosenFolder } from "../shared/evidence/ChosenFolder";
import { FindingContent } from "../shared/findings/FindingContent";
import { useDeskStore, useDeskView } from "../shared/desk/deskStore";
import { Paragraph } from "../../ui/Paragraph";
import { useDeskTexts } from "./texts";
import { RowButton } from "../../ui/RowButton";

export interface RowEvidenceProps {
  row: DeskRow;
  analysis: Analysis;
  sheet: string;
}

interface IndicatorEvidenceProps extends RowEvidenceProps {
  evidence: ShownEvidence;
}

/** The evidence of one indicator, and beside a file that is open what was found in its cell. */
function IndicatorEvidence({ row, evidence, analysis, sheet }: IndicatorEvidenceProps): ReactElement {
  const say = useDeskTexts();
  const reading = useSessionState((state) => state.reading);
  const { id, column, pieces } = evidence;
  const cell = reading && cellOfEvidence(reading, { sheet, row: row.result.row, column }, id);
  if (pieces === null || !cell) {
    return <span className="iid-desk-line iid-muted">{say("deskPage.noEvidenceColumn")}</span>;
  }
  const findings = row.result.findings.filter(({ indicator }) => indicator === id);
  return (
    <CellEvidence cell={cell}>
      <ul className="iid-list">
        {findings.map((finding, index) => (
          <li key={index}>
            <FindingContent finding={finding} rules={analysis.rules} />
          </li>
        ))}
      </ul>
    </CellEvidence>
  );
}

/** Each indicator with its level and the evidence as written, which can be looked at; each leads to its cell. */
export function RowEvidence({ row, analysis, sheet }: RowEvidenceProps): ReactElement {
  const { count } = useTexts();
  const { run } = useServices();
  const say = useDeskTexts();
  const store = useDeskStore();
  const { evidenceOpen: open } = useDeskView();
  const shown = evidenceOf(row, analysis);
  if (shown.length === 0) return <Paragraph muted>{say("deskPage.noEvidence")}</Paragraph>;
  const written = shown.filter(({ pieces }) => pieces !== null && pieces > 0).length;
  const level = ({ level: typed, proved }: ShownEvidence): string => {
    if (typed === null) return "";
    return proved === null || typed === 0
      ? say("deskPage.level", { level: typed })
      : say("deskPage.levelProved", { level: typed, proved });
  };
  return (
    <Disclosure
      title={say("deskPage.evidence", { count: count(written) })}
      level={3}
      testId="desk-evidence"
      open={open}
      onToggle={(evidenceOpen) => store.change({ evidenceOpen })}
    >
      {() => (
        <>
          <ChosenFolder />
          <ul className="iid-list iid-desk-list">
            {shown.map((evidence) => (
              <li key={evidence.key} className="iid-desk-evidence">
                <RowButton
                  className="iid-desk-line iid-numeric"
                  testId="desk-piece"
                  onClick={() => void run("goTo", { sheet, row: row.result.row, column: evidence.column })}
                >
                  <span className="iid-desk-line">
                    <span className="iid-strong">
                      {evidence.key}. {evidence.name}
                    </span>
                    <span className="iid-muted"> {level(evidence)}</span>
                  </span>
                </RowButton>
                <IndicatorEvidence row={row} evidence={evidence} analysis={analysis} sheet={sheet} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
