import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { evidenceOf, type DeskRow, type ShownEvidence } from "../../review/desk/index";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { Disclosure } from "../../ui/Disclosure";
import { useDeskStore, useDeskView } from "../shared/desk/deskStore";
import { Paragraph } from "../../ui/Paragraph";
import { useDeskTexts } from "./texts";
import { RowButton } from "../../ui/RowButton";

export interface RowEvidenceProps {
  row: DeskRow;
  analysis: Analysis;
  sheet: string;
}

function Piece({ evidence }: { evidence: ShownEvidence }): ReactElement {
  const say = useDeskTexts();
  const { pieces } = evidence;
  if (pieces === null) return <span className="iid-desk-line iid-muted">{say("deskPage.noEvidenceColumn")}</span>;
  if (pieces.length === 0) return <span className="iid-desk-line iid-muted">{say("deskPage.blank")}</span>;
  return (
    <>
      {pieces.map((text, index) => (
        <span key={index} className="iid-desk-line">
          {text}
        </span>
      ))}
    </>
  );
}

/** Each indicator with its level and the evidence as written; each leads to its cell. */
export function RowEvidence({ row, analysis, sheet }: RowEvidenceProps): ReactElement {
  const { count } = useTexts();
  const { run } = useServices();
  const say = useDeskTexts();
  const store = useDeskStore();
  const { evidenceOpen: open } = useDeskView();
  const shown = evidenceOf(row, analysis);
  if (shown.length === 0) return <Paragraph muted>{say("deskPage.noEvidence")}</Paragraph>;
  const written = shown.filter(({ pieces }) => pieces !== null && pieces.length > 0).length;
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
        <ul className="iid-list iid-desk-list">
          {shown.map((evidence) => (
            <li key={evidence.key}>
              <RowButton
                className="iid-desk-finding iid-numeric"
                testId="desk-piece"
                onClick={() => void run("goTo", { sheet, row: row.result.row, column: evidence.column })}
              >
                <span className="iid-desk-line">
                  <span className="iid-strong">
                    {evidence.key}. {evidence.name}
                  </span>
                  <span className="iid-muted"> {level(evidence)}</span>
                </span>
                <Piece evidence={evidence} />
              </RowButton>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
