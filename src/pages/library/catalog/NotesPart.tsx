import { useState, type ReactElement } from "react";
import { dayOf } from "../../../actions/session/jobs/clock";
import { formatDate } from "../../../i18n/format";
import type { CatalogChange } from "../../../library/catalog/merge";
import { noteLine, notesOf, withLines } from "../../../library/catalog/notes";
import { useServices } from "../../../pane/services";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { TextArea } from "../../../ui/TextArea";
import { TextField } from "../../../ui/TextField";
import { keepInitials, lastInitials } from "../../shared/device/initials";
import { useCatalogTexts } from "./texts";
import { useEntryWriter } from "./useEntryWriter";

/** Characters of a name or initials. */
const LONGEST_NAME = 40;
const LONGEST_NOTE = 1_000;

/** What was discussed about an innovation, each note with its day and who wrote it. */
export function NotesPart({ change }: { change: CatalogChange }): ReactElement {
  const { session } = useServices();
  const { locale } = useTexts();
  const say = useCatalogTexts();
  const write = useEntryWriter(change);
  const [text, setText] = useState("");
  const [by, setBy] = useState(lastInitials);
  const notes = notesOf(change.after.notes);
  const add = async (): Promise<void> => {
    keepInitials(by);
    const line = noteLine({ date: dayOf(session.now()), by, text });
    if (await write({ notes: withLines(change.after.notes, line) })) setText("");
  };
  return (
    <>
      <Heading level={4}>{say("catalog.notes")}</Heading>
      {notes.length === 0 && <Paragraph muted>{say("catalog.noNotes")}</Paragraph>}
      <ul className="iid-list" data-testid="catalog-notes">
        {notes.map((note, at) => (
          <li key={at} className="iid-text iid-library__similar">
            {note.date !== null && (
              <div className="iid-muted">{[formatDate(locale, note.date), note.by].filter(Boolean).join(" · ")}</div>
            )}
            <div>{note.text}</div>
          </li>
        ))}
      </ul>
      <TextArea
        label={say("catalog.note")}
        value={text}
        rows={2}
        maxLength={LONGEST_NOTE}
        testId="catalog-note"
        onChange={setText}
      />
      <TextField
        label={say("catalog.by")}
        value={by}
        maxLength={LONGEST_NAME}
        characters={14}
        testId="catalog-note-by"
        onChange={setBy}
      />
      <div className="iid-row">
        <Button
          icon="check"
          size="small"
          disabled={text.trim() === "" && say("catalog.noNote")}
          testId="catalog-add-note"
          onClick={() => void add()}
        >
          {say("catalog.addNote")}
        </Button>
      </div>
    </>
  );
}
