import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ShownEvidence } from "../../../review/desk/index";
import { LEVELS } from "../../../rules/facts";
import { Button } from "../../../ui/Button";
import { IconButton } from "../../../ui/IconButton";
import { Paragraph } from "../../../ui/Paragraph";
import { TextField } from "../../../ui/TextField";
import { ToggleChip } from "../../../ui/ToggleChip";
import { useDeskTexts } from "../texts";
import type { ReviewedLevels } from "./useReviewedLevels";

export interface LevelChoiceProps {
  evidence: ShownEvidence;
  levels: ReviewedLevels;
  /** Whether the reason is being written. */
  explaining: boolean;
  onExplain(explaining: boolean): void;
}

/** As much as fits beside the other levels of a row in a cell that people read. */
const LONGEST_REASON = 200;

interface ReasonProps {
  name: string;
  reason: string;
  onSave(reason: string): void;
  onCancel(): void;
}

/** Why another level than the claimed one; Enter saves, Escape leaves it as it was. */
function Reason({ name, reason, onSave, onCancel }: ReasonProps): ReactElement {
  const say = useDeskTexts();
  const [text, setText] = useState(reason);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector("input")?.focus(), []);
  return (
    <div
      ref={root}
      className="iid-row"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Office.js would give the focus to the sheet.
        event.stopPropagation();
        event.preventDefault();
        onCancel();
      }}
    >
      <TextField
        label={say("deskPage.levelReason")}
        name={say("deskPage.levelReasonOf", { indicator: name })}
        value={text}
        maxLength={LONGEST_REASON}
        testId="level-reason"
        onChange={setText}
        onEnter={() => onSave(text)}
      />
      <Button icon="check" size="small" testId="save-level-reason" onClick={() => onSave(text)}>
        {say("deskPage.levelReasonSave")}
      </Button>
    </div>
  );
}

/** The level that the reviewer accepts for an indicator, up to the claimed one, and why. */
export function LevelChoice({ evidence, levels, explaining, onExplain }: LevelChoiceProps): ReactElement | null {
  const say = useDeskTexts();
  const { id, key, name: words, level: claimed } = evidence;
  if (claimed === null || !levels.can) return null;
  if (claimed === 0) return <Paragraph muted>{say("deskPage.notClaimed")}</Paragraph>;
  const name = `${key} ${words}`;
  const desk = levels.of(id);
  return (
    <div className="iid-section iid-desk-levels">
      <div className="iid-row">
        <div role="group" aria-label={say("deskPage.acceptOf", { indicator: name })} className="iid-chips">
          <span aria-hidden="true">{say("deskPage.accept")}</span>
          {LEVELS.filter((level) => level <= claimed).map((level) => (
            <ToggleChip
              key={level}
              pressed={desk !== null && Math.min(desk.level, claimed) === level}
              testId={`accept-${key}-${level}`}
              onClick={() => levels.set(id, desk?.level === level ? null : { level, reason: desk?.reason ?? "" })}
            >
              {level === claimed ? say("deskPage.agreed", { level }) : level}
            </ToggleChip>
          ))}
        </div>
        {desk && !explaining && (
          <IconButton
            icon="edit"
            label={say("deskPage.levelReasonOf", { indicator: name })}
            testId={`explain-${key}`}
            onClick={() => onExplain(true)}
          />
        )}
      </div>
      {desk && explaining && (
        <Reason
          name={name}
          reason={desk.reason}
          onSave={(reason) => {
            levels.set(id, { level: desk.level, reason });
            onExplain(false);
          }}
          onCancel={() => onExplain(false)}
        />
      )}
      {desk && !explaining && desk.reason !== "" && (
        <Paragraph>{say("deskPage.levelReasonGiven", { reason: desk.reason })}</Paragraph>
      )}
      {desk && desk.level > claimed && (
        <Paragraph muted>{say("deskPage.above", { desk: desk.level, claimed })}</Paragraph>
      )}
    </div>
  );
}
