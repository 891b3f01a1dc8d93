import type { ReactElement } from "react";
import type { Merge } from "../../exchange/merge/types";
import { mergeNoteText } from "../../i18n/share/mergeNote";
import type { RuleSet } from "../../rules/types";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { Paragraph } from "../../ui/Paragraph";
import { RowButton } from "../../ui/RowButton";
import { LongList } from "./LongList";
import { useMergeTexts } from "./texts";
import { useColumnLabel, useShown } from "./useShown";

interface ListProps {
  merge: Merge;
  rules: RuleSet;
}

function Changed({ merge: { changed }, rules }: ListProps): ReactElement {
  const { run } = useServices();
  const say = useMergeTexts();
  const shown = useShown();
  const label = useColumnLabel(rules);
  return (
    <LongList
      items={changed}
      keyOf={({ place, file }) => JSON.stringify([place.sheet, place.row, place.column, file])}
      testId="merge-changed-list"
    >
      {({ innovation, key, before, after, file, place }) => (
        <RowButton title={innovation} testId="merge-changed" onClick={() => void run("goTo", place)}>
          <span className="iid-merge__words">
            <span className="iid-strong">{innovation}</span>
            <span>
              {say("mergePage.change", { column: label(key), before: shown(key, before), after: shown(key, after) })}
            </span>
            <span className="iid-muted">{say("mergePage.from", { file })}</span>
          </span>
        </RowButton>
      )}
    </LongList>
  );
}

function Added({ merge: { added } }: ListProps): ReactElement {
  const say = useMergeTexts();
  return (
    <>
      <Paragraph muted>{say("mergePage.addedHint")}</Paragraph>
      <LongList items={added} keyOf={({ file, name }, index) => `${index} ${file} ${name}`} testId="merge-added-list">
        {({ name, department, row, file }) => {
          const words = { name, department: department || say("mergePage.noDepartment") };
          return (
            <>
              <span>
                {row === null
                  ? say("mergePage.addedNowhere", words)
                  : say("mergePage.addedRow", { ...words, row: String(row) })}
              </span>
              <span className="iid-muted">{say("mergePage.from", { file })}</span>
            </>
          );
        }}
      </LongList>
    </>
  );
}

function Missing({ merge: { missing } }: ListProps): ReactElement {
  const say = useMergeTexts();
  return (
    <>
      <Paragraph muted>{say("mergePage.missingHint")}</Paragraph>
      <LongList items={missing} keyOf={({ row }, index) => `${index} ${row}`} testId="merge-missing-list">
        {({ name, file }) => <span>{say("mergePage.missingRow", { name, file })}</span>}
      </LongList>
    </>
  );
}

function Notes({ notes, rules }: { notes: Merge["notes"]; rules: RuleSet }): ReactElement {
  const { locale } = useTexts();
  const say = useMergeTexts();
  return (
    <LongList items={notes} keyOf={({ file }, index) => `${index} ${file}`} testId="merge-notes-list">
      {({ file, note }) => <span>{say("mergePage.note", { file, text: mergeNoteText(locale, note, rules) })}</span>}
    </LongList>
  );
}

/** What would be written, what did not come back and what has to be looked at, each folded under its number. */
export function PreviewLists({ merge, rules }: ListProps): ReactElement {
  const { count } = useTexts();
  const say = useMergeTexts();
  // Asked for above.
  const notes = merge.notes.filter(({ note }) => note.kind !== "doubtful");
  return (
    <div>
      {merge.changed.length > 0 && (
        <Disclosure
          title={say("mergePage.changed", { count: count(merge.changed.length) })}
          testId="merge-changed-part"
        >
          {() => <Changed merge={merge} rules={rules} />}
        </Disclosure>
      )}
      {merge.added.length > 0 && (
        <Disclosure title={say("mergePage.added", { count: count(merge.added.length) })} testId="merge-added-part">
          {() => <Added merge={merge} rules={rules} />}
        </Disclosure>
      )}
      {merge.missing.length > 0 && (
        <Disclosure
          title={say("mergePage.missing", { count: count(merge.missing.length) })}
          testId="merge-missing-part"
        >
          {() => <Missing merge={merge} rules={rules} />}
        </Disclosure>
      )}
      {notes.length > 0 && (
        <Disclosure title={say("mergePage.notes", { count: count(notes.length) })} testId="merge-notes-part">
          {() => <Notes notes={notes} rules={rules} />}
        </Disclosure>
      )}
    </div>
  );
}
