import { useMemo, useState, type ReactElement } from "react";
import { Explained } from "../../shared/Explained";
import type { Analysis } from "../../../analysis/types";
import type { Participation } from "../../../analysis/departments";
import { senderOf } from "../../../exchange/profile";
import { remindersOf, type Reminder } from "../../../exchange/reminders/reminders";
import { reminderLetter, reminderMessage } from "../../../i18n/share/reminderLetter";
import { ActionButton } from "../../../pane/ActionButton";
import { useServices } from "../../../pane/services";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { CheckField } from "../../../ui/CheckField";
import { Disclosure } from "../../../ui/Disclosure";
import { Paragraph } from "../../../ui/Paragraph";
import { Select } from "../../../ui/Select";
import { TextArea } from "../../../ui/TextArea";
import type { WorkbookReading } from "../../../workbook/types";
import { copyText } from "../../shared/give/clipboard";
import { NoteShipments } from "../../shared/shipments/NoteShipments";
import { useShipments } from "../../shared/shipments/useShipments";
import { useExchangeTexts } from "./texts";

export interface RemindDepartmentsProps {
  analysis: Analysis;
  reading: WorkbookReading;
  participation: Participation | null;
}

/** Between letters that are copied together. */
const BETWEEN = "\n\n\n";

/** One letter with its short message, to be read before they go out. */
function Preview({
  reminders,
  copy,
}: {
  reminders: readonly Reminder[];
  copy(text: string): void;
}): ReactElement | null {
  const say = useExchangeTexts();
  const [key, setKey] = useState<string | null>(null);
  const shown = reminders.find(({ department }) => department.key === key) ?? reminders[0];
  if (!shown) return null;
  const letter = reminderLetter(shown).join("\n");
  const message = reminderMessage(shown);
  return (
    <>
      <Select
        label={say("preview")}
        labelled
        value={shown.department.key}
        options={reminders.map(({ department }) => ({ value: department.key, label: department.name }))}
        onChange={setKey}
        testId="reminder-for"
      />
      <TextArea label={say("letter")} readOnly rows={10} lang="id" value={letter} testId="reminder-letter" />
      <TextArea label={say("message")} readOnly rows={4} lang="id" value={message} testId="reminder-message" />
      <div className="iid-row">
        <Button icon="copy" size="small" testId="copy-reminder" onClick={() => copy(letter)}>
          {say("copyLetter")}
        </Button>
        <Button icon="copy" size="small" testId="copy-reminder-message" onClick={() => copy(message)}>
          {say("copyMessage")}
        </Button>
      </div>
    </>
  );
}

function Reminders({ reminders }: { reminders: readonly Reminder[] }): ReactElement {
  const { count } = useTexts();
  const say = useExchangeTexts();
  const { today } = useServices();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const chosen = reminders.filter(({ department }) => !left.has(department.key));
  const copy = (text: string): void => {
    void copyText(text).then((done) => {
      setCopied(done);
      setByHand(done ? null : text);
    });
  };
  const toggle = (key: string, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const day = today();
  const written = chosen.map((one) => ({
    department: one.department.name,
    letter: reminderLetter(one),
    message: reminderMessage(one),
  }));
  return (
    <>
      <Paragraph muted>
        <Explained terms={["shipments"]}>{say("remindIntro")}</Explained>
      </Paragraph>
      {chosen.length > 0 && (
        <>
          <div className="iid-row">
            <Button
              icon="copy"
              size="small"
              appearance="primary"
              testId="copy-reminders"
              onClick={() => copy(written.map(({ letter }) => letter.join("\n")).join(BETWEEN))}
            >
              {say("copyLetters", { count: count(chosen.length) })}
            </Button>
            <Button
              icon="copy"
              size="small"
              testId="copy-messages"
              onClick={() => copy(written.map(({ message }) => message).join("\n\n"))}
            >
              {say("copyMessages", { count: count(chosen.length) })}
            </Button>
            <ActionButton
              action="insertReminders"
              input={written}
              icon="table"
              size="small"
              testId="insert-reminders"
            />
          </div>
          <Paragraph role="status" muted testId="reminder-answer">
            {copied && say("copied")}
          </Paragraph>
          {byHand !== null && (
            <TextArea
              label={say("copyByHand")}
              rows={4}
              readOnly
              value={byHand}
              testId="reminder-text"
              onElement={(element) => element?.select()}
            />
          )}
          <NoteShipments
            events={chosen.map(({ department, items }) => ({
              department,
              state: "ditagih",
              day,
              rows: items.length > 0 ? items.length : null,
            }))}
          />
        </>
      )}
      <Disclosure
        title={say("remindWhom", { chosen: count(chosen.length), count: count(reminders.length) })}
        level="none"
        testId="remind-whom"
      >
        {() => (
          <ul className="iid-list" data-testid="reminders">
            {reminders.map(({ department, reason }) => (
              <li key={department.key}>
                <CheckField
                  checked={!left.has(department.key)}
                  testId="reminder"
                  onChange={(isChosen) => toggle(department.key, isChosen)}
                >
                  {say(`remind.${reason}`, { department: department.name })}
                </CheckField>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
      <Preview reminders={chosen} copy={copy} />
    </>
  );
}

/** Reminds all departments at once that proposed nothing or did not send their file back; nothing when there are none. */
export function RemindDepartments({ analysis, reading, participation }: RemindDepartmentsProps): ReactElement | null {
  const { count } = useTexts();
  const say = useExchangeTexts();
  const { session, today } = useServices();
  const shipments = useShipments();
  const { innovations, opd } = reading;
  const day = today();
  const reminders = useMemo(() => {
    const data = session.data();
    if (!innovations || !data) return [];
    const absent = participation?.absent ?? [];
    const input = { analysis, innovations, opd, absent, sender: senderOf(data), date: day };
    return remindersOf({ ...input, shipments });
  }, [analysis, innovations, opd, participation, shipments, session, day]);
  if (reminders.length === 0) return null;
  return (
    <Disclosure title={say("remind", { count: count(reminders.length) })} testId="remind-departments">
      {() => <Reminders reminders={reminders} />}
    </Disclosure>
  );
}
