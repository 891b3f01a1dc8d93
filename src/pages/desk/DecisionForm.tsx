import type { ReactElement } from "react";
import type { DeskRow } from "../../review/desk/index";
import { DESK_DECISIONS } from "../../workbook/reading/rows/deskDecision";
import { Button } from "../../ui/Button";
import { NoticeLine } from "../../pane/NoticeLine";
import { useRunner } from "../../pane/runner";
import { useTexts } from "../../pane/texts";
import { useWaiting } from "../../pane/useWaiting";
import { Paragraph } from "../../ui/Paragraph";
import { ShortcutKey } from "../shared/device/ShortcutKey";
import { useDeskStore } from "../shared/desk/deskStore";
import { useDeskTexts } from "./texts";
import type { Commands } from "./useCommands";
import type { Desk } from "./useDesk";
import { CheckField } from "../../ui/CheckField";
import { TextArea } from "../../ui/TextArea";
import { ToggleChip } from "../../ui/ToggleChip";
import { Disclosure } from "../../ui/Disclosure";

export interface DecisionFormProps {
  commands: Commands;
  row: DeskRow;
  desk: Desk;
}

/** The decision and its note. Nothing is written before it is saved. */
export function DecisionForm({ commands, row, desk }: DecisionFormProps): ReactElement {
  const { t } = useTexts();
  const { running } = useRunner();
  const waiting = useWaiting();
  const say = useDeskTexts();
  const store = useDeskStore();
  const { draft, dirty, note, overtaken } = commands;
  const { columns, view } = desk;
  const noDecision = columns.keputusanDesk === undefined;
  const noNote = columns.catatanDesk === undefined;
  const hint = (key: string): ReactElement | null => (view.shortcuts ? <ShortcutKey name={key} /> : null);
  return (
    <div className="iid-section">
      <div role="group" aria-label={say("deskPage.decision")} className="iid-chips">
        {DESK_DECISIONS.map((decision, index) => (
          <ToggleChip
            key={decision}
            pressed={draft.decision === decision}
            disabled={noDecision && say("deskPage.noDecision")}
            shortcut={view.shortcuts ? String(index + 1) : undefined}
            testId={`decide-${decision}`}
            onClick={() => commands.choose(decision)}
          >
            {hint(String(index + 1))}
            {say(`deskPage.${decision}`)}
            {row.suggestion === decision && <span className="iid-muted"> ({say("deskPage.suggested")})</span>}
          </ToggleChip>
        ))}
      </div>
      {(!noNote || draft.note !== "") && (
        <TextArea
          label={
            <>
              {say("deskPage.note")} {hint("C")}
            </>
          }
          rows={2}
          placeholder={say("deskPage.noteHint")}
          readOnly={noNote}
          value={draft.note}
          shortcut={view.shortcuts ? "C" : undefined}
          testId="desk-note"
          onElement={(element) => {
            note.current = element;
          }}
          onChange={(text) => commands.write(text)}
        />
      )}
      {overtaken && (
        <NoticeLine
          tone="warning"
          text={say("deskPage.overtaken", {
            decision: overtaken.decision ? say(`deskPage.${overtaken.decision}`) : "–",
            note: overtaken.note.trim() || "–",
          })}
          testId="desk-overtaken"
        />
      )}
      {(!noDecision || !noNote || dirty) && (
        <div className="iid-row">
          <Button
            icon="check"
            appearance="primary"
            disabled={waiting || (!dirty && t("off.unchanged"))}
            busy={running === "writeCells"}
            testId="desk-save"
            onClick={() => void commands.save()}
          >
            {say("deskPage.save")} {hint("S")}
          </Button>
          {dirty && <span className="iid-text iid-muted">{say("deskPage.unsaved")}</span>}
        </div>
      )}
      <Disclosure title={say("deskPage.shortcuts")} level="none">
        {() => (
          <>
            <Paragraph muted>{say("deskPage.shortcutsHint")}</Paragraph>
            <CheckField
              checked={view.shortcuts}
              testId="desk-shortcuts"
              onChange={(shortcuts) => store.change({ shortcuts })}
            >
              {say("deskPage.shortcuts")}
            </CheckField>
          </>
        )}
      </Disclosure>
    </div>
  );
}
