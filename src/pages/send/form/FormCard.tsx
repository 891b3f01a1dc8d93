import { useEffect, useRef, useState, type ReactElement } from "react";
import { dayOf } from "../../../actions/session/jobs/clock";
import { formatDate } from "../../../i18n/format";
import { formItemName } from "../../../i18n/formItem";
import { entryMark, isReadyToEnter, missingItems, type FormItem } from "../../../planning/index";
import type { RuleSet } from "../../../rules/types";
import { useServices } from "../../../pane/services";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { CheckField } from "../../../ui/CheckField";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { TextArea } from "../../../ui/TextArea";
import { NoticeLine } from "../../../pane/NoticeLine";
import { useDeskView } from "../../shared/desk/deskStore";
import { ShortcutKey } from "../../shared/device/ShortcutKey";
import { FoldedPart } from "../../shared/FoldedPart";
import { copyText } from "../../shared/give/clipboard";
import { useSendTexts } from "../texts";
import { FormItemLines } from "./FormItemLines";
import { KeysHelp } from "./KeysHelp";
import { copiedKey, useFormView } from "./formView";
import type { FormLine } from "./lines";
import { isChanged, type EnteredForm } from "./shown";
import { useFormKeys } from "./useFormKeys";

export interface FormCardProps {
  shown: EnteredForm;
  /** Those of the filter, in sheet order. */
  queue: readonly EnteredForm[];
  rules: RuleSet;
  year: number;
  sheet: string;
  /** Whether it is known which innovations are marked. */
  canTick: boolean;
}

/** What came of copying. */
interface Copied {
  name: string;
  /** The text, where no clipboard took it. */
  byHand: string | null;
}

/** What keeps the innovation out of the form, and what changed since it was typed in. */
function Standing({ shown, rules }: Pick<FormCardProps, "shown" | "rules">): ReactElement {
  const { locale, count } = useTexts();
  const say = useSendTexts();
  const { form, mark, changed } = shown;
  const names = (items: readonly FormItem[]): string => items.map((item) => formItemName(item, rules)).join(", ");
  const lacking = missingItems(form);
  const changedItems = form.items.filter(({ key }) => changed?.includes(key));
  return (
    <>
      {!form.isSent && <Paragraph strong>{say("sendPage.notSent")}</Paragraph>}
      {isReadyToEnter(form) ? (
        <Paragraph testId="form-ready">{say("sendPage.ready")}</Paragraph>
      ) : (
        <NoticeLine
          tone="warning"
          text={[
            lacking.length > 0 ? say("sendPage.lacking", { count: count(lacking.length), names: names(lacking) }) : "",
            form.others.length > 0 ? say("sendPage.others", { count: count(form.others.length) }) : "",
          ]
            .filter(Boolean)
            .join(" ")}
          testId="form-lacking"
        />
      )}
      {mark && isChanged(shown) && (
        <NoticeLine
          tone="warning"
          text={
            changed === null
              ? say("sendPage.changedUnknown", { date: formatDate(locale, mark.date) })
              : say("sendPage.changed", { date: formatDate(locale, mark.date), names: names(changedItems) })
          }
          testId="form-changed"
        />
      )}
    </>
  );
}

/** One innovation as it is typed into the national form: from text to text with the keyboard, then the tick. */
export function FormCard({ shown, queue, rules, year, sheet, canTick }: FormCardProps): ReactElement {
  const { count, locale, t } = useTexts();
  const say = useSendTexts();
  const { session, run } = useServices();
  const { view, store } = useFormView();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const { form, mark } = shown;
  const { subject, result, record } = form;
  const letters = useDeskView().shortcuts;
  const at = queue.findIndex((one) => one.form.subject === subject);
  const [before, behind] = [queue[at - 1], queue[at + 1]];
  const show = (target: EnteredForm | undefined): void => {
    if (target) store.moveTo(target.form.subject);
  };
  const goTo = (): void => void run("goTo", { sheet, row: result.row, column: record.fields.nama?.column ?? 0 });
  const set = (ticked: boolean): void => {
    if (!canTick) return;
    // It stays shown, also where the filter would pass it over now.
    store.stayAt(subject);
    const input = ticked ? { set: entryMark(form, year, dayOf(session.now())) } : mark ? { remove: [mark] } : null;
    if (input) void run("markEntered", input);
  };
  const keys = useFormKeys({
    letters,
    next: () => show(behind),
    previous: () => show(before),
    tick: () => set(mark === null),
    goTo,
  });
  useEffect(() => {
    if (store.takeMove()) heading.current?.focus();
  }, [store]);
  const copy = async (line: FormLine, name: string): Promise<void> => {
    const taken = await copyText(line.text);
    setCopied({ name, byHand: taken ? null : line.text });
    if (taken) store.noteCopied(subject, line.key);
  };
  const hint = (key: string): ReactElement | null => (letters ? <ShortcutKey name={key} /> : null);
  return (
    // The keys are those of the buttons in it; the section itself takes no focus.
    <section className="iid-section iid-form-card" data-testid="form-card" ref={keys.card} onKeyDown={keys.onKeyDown}>
      <div className="iid-row iid-form-card__moves">
        <Button
          icon="back"
          size="small"
          appearance="subtle"
          disabled={!before && t("off.first")}
          testId="form-previous"
          onClick={() => show(before)}
        >
          {say("sendPage.previous")} {hint("P")}
        </Button>
        <Paragraph muted numeric testId="form-position">
          {say("sendPage.position", { position: at < 0 ? "–" : count(at + 1), count: count(queue.length) })}
        </Paragraph>
        <Button
          icon="chevron"
          iconAfter
          size="small"
          appearance="subtle"
          disabled={!behind && t("off.last")}
          testId="form-next"
          onClick={() => show(behind)}
        >
          {say("sendPage.next")} {hint("N")}
        </Button>
      </div>
      <Heading level={2} focusRef={heading} testId="form-name">
        {result.name}
      </Heading>
      <Paragraph muted>{[result.opd, say("sendPage.row", { row: result.row })].filter(Boolean).join(" · ")}</Paragraph>
      <Standing shown={shown} rules={rules} />
      <div className="iid-row">
        {canTick && (
          <CheckField checked={mark !== null} testId="form-entered" onChange={set}>
            {mark ? say("sendPage.enteredOn", { date: formatDate(locale, mark.date) }) : say("sendPage.entered")}
          </CheckField>
        )}
        {canTick && hint("T")}
        {isChanged(shown) && (
          <Button icon="refresh" size="small" testId="form-again" onClick={() => set(true)}>
            {say("sendPage.enteredAgain")}
          </Button>
        )}
        <Button icon="table" size="small" testId="form-goto" onClick={goTo}>
          {say("sendPage.goTo", { row: result.row })} {hint("G")}
        </Button>
      </div>
      <Paragraph role="status" muted testId="form-answer">
        {copied && say(copied.byHand === null ? "sendPage.copied" : "sendPage.copyByHand", { name: copied.name })}
      </Paragraph>
      {copied?.byHand != null && (
        <TextArea
          label={copied.name}
          labelHidden
          readOnly
          rows={4}
          value={copied.byHand}
          testId="form-by-hand"
          onElement={(element) => {
            element?.focus();
            element?.select();
          }}
        />
      )}
      <KeysHelp />
      {(["field", "indicator"] as const).map((kind) => {
        const items = form.items.filter((item) => item.kind === kind);
        return (
          <FoldedPart
            key={kind}
            id={`form-${kind}`}
            level={3}
            title={say(`sendPage.kind.${kind}`, { count: count(items.length) })}
          >
            {() => (
              <ol className="iid-list">
                {items.map((item) => (
                  <FormItemLines
                    key={item.key}
                    item={item}
                    rules={rules}
                    isChanged={shown.changed?.includes(item.key) ?? false}
                    isCopied={(line) => view.copied.has(copiedKey(subject, line.key))}
                    onCopy={(line, name) => void copy(line, name)}
                  />
                ))}
              </ol>
            )}
          </FoldedPart>
        );
      })}
    </section>
  );
}
