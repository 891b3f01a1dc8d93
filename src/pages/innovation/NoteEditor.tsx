import { useEffect, useState, type ReactElement } from "react";
import { notice } from "../../i18n/notice";
import { cellAddress, columnName } from "../../workbook/index";
import type { CellValue } from "../../workbook/types";
import { ActionButton } from "../../pane/ActionButton";
import { Button } from "../../ui/Button";
import { NoticeLine } from "../../pane/NoticeLine";
import { useCells } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { Paragraph } from "../../ui/Paragraph";
import type { NoteDraft, NoteDrafts } from "./noteDrafts";
import { isCovered, valueAt } from "../../workbook/places";
import { innovationText, useInnovationTexts } from "./texts";
import { cellIn, changeIn, type ShownRow } from "./cellChanges";
import { TextArea } from "../../ui/TextArea";

/** What Excel takes into a cell, less the apostrophe in front of a text. */
const LONGEST = 32_766;
const SHOWN = 60;

function noteText(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** White space alone is no note. */
function wantedText(text: string): string {
  return text.trim() === "" ? "" : text;
}

function saysTheSame(draft: NoteDraft | null, held: CellValue): boolean {
  return draft === null || wantedText(draft.text) === noteText(held);
}

interface EditorProps {
  shown: ShownRow;
  /** Name of the innovation. */
  name: string;
  column: number;
  /** What the cell holds as last read. */
  held: CellValue;
  draft: NoteDraft | null;
  onDraft(draft: NoteDraft | null): void;
}

function Editor({ shown, name, column, held, draft, onDraft }: EditorProps): ReactElement {
  const { t } = useTexts();
  const say = useInnovationTexts();
  const text = draft?.text ?? noteText(held);
  const unsaved = !saysTheSame(draft, held);
  const moved = unsaved && draft?.base !== held;
  const address = cellAddress(shown.sheet, shown.row, column);
  const change = changeIn(shown, column, wantedText(text) || null, held);
  return (
    <>
      <TextArea
        label={say("innovationPage.note", { cell: `${columnName(column)}${shown.row}` })}
        rows={3}
        maxLength={LONGEST}
        value={text}
        testId="note"
        onChange={(typed) => onDraft({ text: typed, base: draft ? draft.base : held, name })}
      />
      {moved && (
        <NoticeLine
          tone="warning"
          text={
            noteText(held) === ""
              ? say("innovationPage.noteChangedBlank")
              : say("innovationPage.noteChanged", { text: noteText(held) })
          }
          testId="note-changed"
        />
      )}
      <div className="iid-row">
        <ActionButton
          action="writeCells"
          input={{
            changes: [change],
            label: notice(innovationText("innovationPage.noteStep"), { address }),
            ...(change.value === null
              ? {}
              : { done: notice(innovationText("innovationPage.noteWritten"), { address }) }),
          }}
          icon="check"
          size="small"
          label={say("innovationPage.noteWrite")}
          disabled={!unsaved && t("off.unchanged")}
          testId="write-note"
        />
        {unsaved && (
          <>
            <Button icon="undo" size="small" appearance="subtle" testId="reset-note" onClick={() => onDraft(null)}>
              {say("innovationPage.noteReset")}
            </Button>
            <span className="iid-text iid-muted">{say("innovationPage.noteUnsaved")}</span>
          </>
        )}
      </div>
    </>
  );
}

export interface NoteEditorProps {
  shown: ShownRow;
  /** What the innovation is known by (`subjectsOf`), and its name. */
  subject: string;
  name: string;
  /** Zero-based column of the notes; `null` when the table has none. */
  column: number | null;
  drafts: NoteDrafts;
}

/** The note of the row, in its own column of the table. */
export function NoteEditor({ shown, subject, name, column, drafts }: NoteEditorProps): ReactElement {
  const say = useInnovationTexts();
  const data = useCells();
  const held = column === null ? null : (valueAt(data, cellIn(shown, column)) ?? null);
  const covered = column !== null && isCovered(data, cellIn(shown, column));
  const [state, setState] = useState(() => ({ draft: drafts.get(subject), held }));
  // Done while drawing, as React advises. A draft that the sheet now repeats has been written, so it is no draft any
  // more.
  if (state.held !== held) setState({ draft: saysTheSame(state.draft, held) ? null : state.draft, held });
  const { draft } = state;
  useEffect(() => drafts.set(subject, draft), [drafts, subject, draft]);
  const [open, setOpen] = useState(draft !== null);
  const text = noteText(held).replace(/\s+/g, " ").trim();
  const excerpt = text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text;
  return (
    <Disclosure
      title={excerpt === "" ? say("innovationPage.noteNone") : say("innovationPage.noteWith", { text: excerpt })}
      testId="note-toggle"
      open={open}
      onToggle={setOpen}
    >
      {() =>
        column === null || covered ? (
          <Paragraph testId="no-note">
            {column === null
              ? say("innovationPage.noNote")
              : say("innovationPage.noWrite.covered", { cell: `${columnName(column)}${shown.row}` })}
          </Paragraph>
        ) : (
          <Editor
            shown={shown}
            name={name}
            column={column}
            held={held}
            draft={draft}
            onDraft={(next) => setState({ draft: next, held })}
          />
        )
      }
    </Disclosure>
  );
}
