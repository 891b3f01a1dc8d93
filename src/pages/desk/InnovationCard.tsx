import { useEffect, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import type { DeskRow } from "../../review/desk/index";
import { formatDate } from "../../i18n/format";
import { roundHalfUp } from "../../scoring/index";
import { Button } from "../../ui/Button";
import { useTexts } from "../../pane/texts";
import { Paragraph } from "../../ui/Paragraph";
import { DecisionForm } from "./DecisionForm";
import { ShortcutKey } from "../shared/device/ShortcutKey";
import { RowEvidence } from "./RowEvidence";
import { RowFindings } from "./RowFindings";
import { useDeskStore } from "../shared/desk/deskStore";
import { useDeskTexts } from "./texts";
import { useCommands } from "./useCommands";
import type { Desk } from "./useDesk";
import { ToneBadge } from "../../ui/ToneBadge";
import { Heading } from "../../ui/Heading";

export interface InnovationCardProps {
  desk: Desk;
  row: DeskRow;
  analysis: Analysis;
}

const TONES = { siap: "success", lengkapi: "warning", tidakMemenuhi: "error" } as const;

/** Whose it is, how mature, and what was decided before. */
function Facts({ row }: { row: DeskRow }): ReactElement {
  const { locale, points, gain } = useTexts();
  const say = useDeskTexts();
  const { result, record, decision, decisionText, date } = row;
  const { maturity, evidencedMaturity, status } = result;
  const claimed = points(maturity);
  const worth = roundHalfUp(result.gain, 2);
  const said = { decision: decision ? say(`deskPage.${decision}`) : "", date: formatDate(locale, date) };
  return (
    <div className="iid-text iid-numeric">
      <div className="iid-row">
        <ToneBadge tone={TONES[status]} testId="desk-status">
          {say(`deskPage.status.${status}`)}
        </ToneBadge>
        <span>{record.fields.opd?.text || say("deskPage.noOpd")}</span>
      </div>
      <Paragraph>
        {evidencedMaturity === null
          ? say("deskPage.maturityClaimed", { claimed })
          : say("deskPage.maturity", { claimed, evidenced: points(evidencedMaturity) })}
      </Paragraph>
      {worth > 0 && <Paragraph muted>{say("deskPage.gain", { points: gain(worth) })}</Paragraph>}
      {decision && (
        <Paragraph strong testId="desk-saved">
          {say(date === "" ? "deskPage.now" : "deskPage.nowDated", said)}
        </Paragraph>
      )}
      {!decision && decisionText !== "" && <Paragraph>{say("deskPage.unknown", { text: decisionText })}</Paragraph>}
    </div>
  );
}

/** One innovation: what the reviewer has to see, and the decision. Single keys work while the focus is in it. */
export function InnovationCard({ desk, row, analysis }: InnovationCardProps): ReactElement {
  const { count, t } = useTexts();
  const say = useDeskTexts();
  const { queue, accepted } = desk;
  const commands = useCommands(desk, row);
  const { heading, before, behind } = commands;
  const hint = (key: string): ReactElement | null => (desk.view.shortcuts ? <ShortcutKey name={key} /> : null);
  const store = useDeskStore();
  useEffect(() => {
    if (store.takeMove()) heading.current?.focus();
  }, [store, heading]);
  return (
    // The keys are those of the fields and buttons in it; the section itself takes no focus.
    <section className="iid-section iid-desk-card" data-testid="desk-card" onKeyDown={commands.onKeyDown}>
      <div className="iid-row iid-desk-card__moves">
        <Button
          icon="back"
          size="small"
          appearance="subtle"
          disabled={before === null && t("off.first")}
          testId="desk-previous"
          onClick={() => commands.show(before)}
        >
          {say("deskPage.previous")} {hint("P")}
        </Button>
        <Paragraph muted numeric testId="desk-position">
          {say("deskPage.position", {
            position: count(queue.indexOf(row) + 1),
            count: count(queue.length),
          })}
        </Paragraph>
        <Button
          icon="chevron"
          iconAfter
          size="small"
          appearance="subtle"
          disabled={behind === null && t("off.last")}
          testId="desk-next"
          onClick={() => commands.show(behind)}
        >
          {say("deskPage.next")} {hint("N")}
        </Button>
      </div>
      <Heading level={2} focusRef={heading} testId="desk-name">
        {row.result.name}
      </Heading>
      <Facts row={row} />
      <Button icon="table" size="small" testId="desk-goto" onClick={commands.goTo}>
        {say("deskPage.goTo", { row: row.result.row })} {hint("G")}
      </Button>
      <DecisionForm commands={commands} row={row} desk={desk} />
      <RowFindings findings={row.result.findings} accepted={accepted} rules={analysis.rules} />
      <RowEvidence desk={desk} row={row} analysis={analysis} />
    </section>
  );
}
