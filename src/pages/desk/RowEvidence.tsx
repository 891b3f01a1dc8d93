import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { evidenceOf, type DeskRow } from "../../review/desk/index";
import { useTexts } from "../../pane/texts";
import { KeepInPlace } from "../../ui/list/KeepInPlace";
import { Disclosure } from "../../ui/Disclosure";
import { ChosenFolder } from "../shared/evidence/ChosenFolder";
import { useDeskStore, useDeskView } from "../shared/desk/deskStore";
import { Paragraph } from "../../ui/Paragraph";
import { FiguresBar } from "./levels/FiguresBar";
import { ReviewedIndicator } from "./levels/ReviewedIndicator";
import { useReviewedLevels } from "./levels/useReviewedLevels";
import { useDeskTexts } from "./texts";
import type { Desk } from "./useDesk";

export interface RowEvidenceProps {
  desk: Desk;
  row: DeskRow;
  analysis: Analysis;
}

/** Each indicator with its level, the evidence as written, and what the reviewer makes of it. */
export function RowEvidence({ desk, row, analysis }: RowEvidenceProps): ReactElement {
  const { count } = useTexts();
  const say = useDeskTexts();
  const store = useDeskStore();
  const { evidenceOpen: open } = useDeskView();
  const levels = useReviewedLevels(desk, row, analysis.rules);
  const shown = evidenceOf(row, analysis);
  if (shown.length === 0) return <Paragraph muted>{say("deskPage.noEvidence")}</Paragraph>;
  const written = shown.filter(({ pieces }) => pieces !== null && pieces > 0).length;
  const claimed = shown.filter(({ level }) => level !== null && level > 0);
  const decided = claimed.filter(({ id }) => levels.of(id) !== null).length;
  const title = say("deskPage.evidence", { count: count(written) });
  const judged = say("deskPage.levelsDecided", { decided: count(decided), total: count(claimed.length) });
  return (
    <Disclosure
      title={levels.can && claimed.length > 0 ? `${title} · ${judged}` : title}
      level={3}
      testId="desk-evidence"
      open={open}
      onToggle={(evidenceOpen) => store.change({ evidenceOpen })}
    >
      {() => (
        <>
          <FiguresBar analysis={analysis} result={row.result} />
          <ChosenFolder />
          <KeepInPlace>
            <ul className="iid-list iid-desk-list" data-indicators="">
              {shown.map((evidence) => (
                <ReviewedIndicator
                  key={evidence.key}
                  row={row}
                  evidence={evidence}
                  analysis={analysis}
                  sheet={desk.sheet}
                  levels={levels}
                />
              ))}
            </ul>
          </KeepInPlace>
        </>
      )}
    </Disclosure>
  );
}
