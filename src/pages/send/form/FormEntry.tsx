import type { ReactElement } from "react";
import { formatDate } from "../../../i18n/format";
import type { Sending } from "../../../planning/index";
import { ActionButton } from "../../../pane/ActionButton";
import { NoticeLine } from "../../../pane/NoticeLine";
import { useTexts } from "../../../pane/texts";
import { Disclosure } from "../../../ui/Disclosure";
import { Paragraph } from "../../../ui/Paragraph";
import { ProgressLine } from "../../../ui/ProgressLine";
import { Select } from "../../../ui/Select";
import type { TableProps } from "../../manifest";
import { useSendTexts } from "../texts";
import { FormCard } from "./FormCard";
import { useFormView } from "./formView";
import { FORM_SHOWS, isChanged, isShown } from "./shown";
import { useEntries, type FormEntries } from "./useEntries";
import "./form.css";

/** How many innovations are in the form already. */
function Entered({ entries }: { entries: FormEntries }): ReactElement {
  const { count } = useTexts();
  const say = useSendTexts();
  const { all, kept, unread } = entries;
  const sent = all.filter(({ form }) => form.isSent);
  const done = sent.filter(({ mark }) => mark !== null).length;
  const changed = all.filter(isChanged).length;
  const progress = say("sendPage.progress", { done: count(done), of: count(sent.length) });
  if (kept === null) {
    return <>{unread && <NoticeLine tone="warning" text={say("sendPage.unread")} testId="form-unread" />}</>;
  }
  return (
    <div data-testid="form-progress">
      <Paragraph role="status" strong numeric>
        {progress}
        {changed > 0 && ` ${say("sendPage.progressChanged", { count: count(changed) })}`}
      </Paragraph>
      <ProgressLine done={done} total={sent.length} label={progress} />
      {kept.damaged && <NoticeLine tone="warning" text={say("sendPage.damaged")} testId="form-damaged" />}
    </div>
  );
}

/** Marks of innovations that are not sent, or are called otherwise now. */
function OtherMarks({ others }: Pick<FormEntries, "others">): ReactElement | null {
  const { count, locale } = useTexts();
  const say = useSendTexts();
  if (others.length === 0) return null;
  return (
    <Disclosure title={say("sendPage.otherMarks", { count: count(others.length) })} testId="form-others">
      {() => (
        <>
          <Paragraph muted>{say("sendPage.otherMarksHint")}</Paragraph>
          <ul className="iid-list iid-section">
            {others.map((mark) => (
              <li key={mark.subject} className="iid-text">
                {mark.name} ({formatDate(locale, mark.date)})
              </li>
            ))}
          </ul>
          <ActionButton
            action="markEntered"
            input={{ remove: others }}
            icon="cross"
            size="small"
            label={say("sendPage.removeMarks")}
            testId="form-remove-others"
          />
        </>
      )}
    </Disclosure>
  );
}

/** The innovations to send, one at a time, as they are typed into the national form. */
export function FormEntry(props: TableProps & { sending: Sending }): ReactElement {
  const { analysis, table, sending } = props;
  const { count } = useTexts();
  const say = useSendTexts();
  const { view, store } = useFormView();
  const entries = useEntries(props, sending);
  const { all, kept } = entries;
  const queue = all.filter((one) => isShown(one, view.show));
  // The one that somebody is at stays, also when the filter would pass it over now.
  const current = all.find(({ form }) => form.subject === view.at) ?? queue[0];
  return (
    <div className="iid-section">
      <Entered entries={entries} />
      <Select
        label={say("sendPage.show")}
        labelled
        value={view.show}
        options={FORM_SHOWS.map((value) => ({
          value,
          label: say(`sendPage.show.${value}`, { count: count(all.filter((one) => isShown(one, value)).length) }),
        }))}
        onChange={(show) => store.show(show)}
        testId="form-show"
      />
      {current ? (
        <FormCard
          key={current.form.subject}
          shown={current}
          queue={queue}
          rules={analysis.rules}
          year={analysis.year}
          sheet={table.sheet}
          canTick={kept !== null}
        />
      ) : (
        <Paragraph testId="form-none">
          {say(view.show === "sent" ? "sendPage.nothingToSend" : "sendPage.none")}
        </Paragraph>
      )}
      <ActionButton
        action="exportReadiness"
        input={{ send: sending.send, leaveOut: sending.leaveOut }}
        icon="table"
        size="small"
        testId="form-report"
      />
      <OtherMarks others={entries.others} />
    </div>
  );
}
