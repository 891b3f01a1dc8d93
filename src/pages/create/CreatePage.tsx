import type { ReactElement } from "react";
import { ActionButton } from "../../pane/ActionButton";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { MessageLine } from "../../ui/MessageLine";
import { Paragraph } from "../../ui/Paragraph";
import "./create.css";
import { FormsPart } from "./FormsPart";
import { useCreateTexts, type CreateKey } from "./texts";

const SHEETS: readonly CreateKey[] = [
  "create.sheet.profile",
  "create.sheet.spd",
  "create.sheet.innovations",
  "create.sheet.opd",
  "create.sheet.summary",
  "create.sheet.history",
  "create.sheet.guide",
  "create.sheet.lists",
];

const CHOICES = [
  {
    action: "insertTemplate",
    title: "create.empty",
    hint: "create.emptyHint",
    appearance: "primary",
    testId: "insert-template",
  },
  {
    action: "insertSample",
    title: "create.sample",
    hint: "create.sampleHint",
    appearance: "secondary",
    testId: "insert-sample",
  },
] as const;

/** Inserts the template: what it holds, empty or with sample data. */
export function CreatePage(): ReactElement {
  const { count } = useTexts();
  const say = useCreateTexts();
  const year = useSessionState((state) => state.year);
  const formulas = useSessionState((state) => state.formulas);
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("create.heading")}</Heading>
        <Paragraph>{say("create.intro", { year })}</Paragraph>
        {formulas !== "full" && (
          <MessageLine tone="warning" testId="formulas-missing">
            {say(formulas === "none" ? "create.noFormulas" : "create.noAddresses")}
          </MessageLine>
        )}
      </section>
      <div className="iid-create__cards">
        {CHOICES.map(({ action, title, hint, appearance, testId }) => (
          <section key={action} className="iid-create__card">
            <div className="iid-section">
              <Heading level={2}>{say(title)}</Heading>
              <Paragraph muted>{say(hint)}</Paragraph>
            </div>
            <ActionButton action={action} input={undefined} icon="table" appearance={appearance} testId={testId} />
          </section>
        ))}
      </div>
      <section className="iid-section">
        <Paragraph muted>{say("create.undoHint")}</Paragraph>
        <Disclosure title={say("create.sheets", { count: count(SHEETS.length) })} level="none" testId="create-sheets">
          {() => (
            <ul className="iid-bullets iid-text">
              {SHEETS.map((key) => (
                <li key={key}>{say(key)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      </section>
      <FormsPart />
    </div>
  );
}
