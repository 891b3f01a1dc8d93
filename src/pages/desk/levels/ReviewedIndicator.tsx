import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Analysis } from "../../../analysis/types";
import { useServices } from "../../../pane/services";
import { useSessionState } from "../../../pane/sessionState";
import type { DeskRow, ShownEvidence } from "../../../review/desk/index";
import { LEVELS } from "../../../rules/facts";
import { Paragraph } from "../../../ui/Paragraph";
import { RowButton } from "../../../ui/RowButton";
import { CellEvidence } from "../../shared/evidence/CellEvidence";
import { cellOfEvidence } from "../../shared/evidence/cellOfEvidence";
import { FindingContent } from "../../shared/findings/FindingContent";
import { useDeskView } from "../../shared/desk/deskStore";
import { isTyping } from "../keys";
import { useDeskTexts } from "../texts";
import { LevelChoice } from "./LevelChoice";
import type { ReviewedLevels } from "./useReviewedLevels";

export interface ReviewedIndicatorProps {
  row: DeskRow;
  evidence: ShownEvidence;
  analysis: Analysis;
  sheet: string;
  levels: ReviewedLevels;
}

/** The evidence of one indicator, and beside a file that is open what was found in its cell. */
function IndicatorEvidence({ row, evidence, analysis, sheet }: Omit<ReviewedIndicatorProps, "levels">): ReactElement {
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

/** What is known of the level: what is claimed, what the checks and the reviewer leave of it. */
function useStanding({ level, checked, desk }: ShownEvidence): string {
  const say = useDeskTexts();
  if (level === null) return "";
  if (checked === null || level === 0) return say("deskPage.level", { level });
  return desk === null
    ? say("deskPage.levelChecked", { level, checked })
    : say("deskPage.levelReviewed", { level, checked, desk: desk.level });
}

/**
 * An indicator of the innovation: its level and evidence, which can be looked at, and the level that the reviewer accepts.
 * While the focus is in it, figures are levels, and arrows go to the indicators beside it.
 */
export function ReviewedIndicator({ row, evidence, analysis, sheet, levels }: ReviewedIndicatorProps): ReactElement {
  const { run } = useServices();
  const say = useDeskTexts();
  const { shortcuts } = useDeskView();
  const standing = useStanding(evidence);
  const { id, key, name, column, level: claimed } = evidence;
  const [explaining, setExplaining] = useState(false);
  const [tooHigh, setTooHigh] = useState(false);
  const root = useRef<HTMLLIElement>(null);
  const focusRow = (item: Element | null | undefined): void => item?.querySelector("button")?.focus();
  const explain = (next: boolean): void => {
    setExplaining(next);
    if (!next) focusRow(root.current);
  };

  const choose = (typed: string): void => {
    const level = LEVELS.find((one) => String(one) === typed);
    const isHigh = level !== undefined && claimed !== null && level > claimed;
    setTooHigh(isHigh);
    if (claimed === null || claimed === 0 || isHigh) return;
    const desk = levels.of(id);
    const isAgain = level === undefined || desk?.level === level;
    levels.set(id, isAgain ? null : { level, reason: desk?.reason ?? "" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const isHead = event.target instanceof Element && event.target.closest(".iid-evidence") === null;
    const pressed = event.key;
    if (isHead && (pressed === "ArrowDown" || pressed === "ArrowUp")) {
      focusRow(pressed === "ArrowDown" ? root.current?.nextElementSibling : root.current?.previousElementSibling);
    } else if (shortcuts && levels.can && (/^[0-3]$/.test(pressed) || (isHead && pressed === "Delete")))
      choose(pressed);
    else if (shortcuts && isHead && pressed.toLowerCase() === "a" && levels.of(id)) setExplaining(true);
    else return;
    event.preventDefault();
    // A figure is not a decision on the whole innovation as well.
    event.stopPropagation();
  };

  return (
    <li ref={root} className="iid-desk-evidence" onKeyDown={onKeyDown}>
      <RowButton
        className="iid-desk-line iid-numeric"
        testId="desk-piece"
        onClick={() => void run("goTo", { sheet, row: row.result.row, column })}
      >
        <span className="iid-desk-line">
          <span className="iid-strong">
            {key}. {name}
          </span>
          <span className="iid-muted"> {standing}</span>
        </span>
      </RowButton>
      <LevelChoice evidence={evidence} levels={levels} explaining={explaining} onExplain={explain} />
      <Paragraph role="status">
        {tooHigh && claimed !== null && say("deskPage.aboveClaim", { level: claimed })}
      </Paragraph>
      <IndicatorEvidence row={row} evidence={evidence} analysis={analysis} sheet={sheet} />
    </li>
  );
}
