import { useState, type ReactElement } from "react";
import { MOST_FORMS } from "../../exchange/form/wanted";
import { useServices } from "../../pane/services";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { newestRules } from "../../rules/index";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import { useGiving } from "../shared/give/useGiving";
import { filledLines } from "../../workbook/cells/words";
import { useCreateTexts } from "./texts";

const LONGEST = 120;
const LONGEST_NAMES = 20_000;

/** Empty forms for a department, one sheet an innovation, as a workbook of their own. */
export function FormsPart(): ReactElement {
  const { locale, count: shown } = useTexts();
  const say = useCreateTexts();
  const { today } = useServices();
  const rules = useSessionState((state) => state.rules) ?? newestRules();
  const giving = useGiving();
  const [count, setCount] = useState("1");
  const [department, setDepartment] = useState("");
  const [text, setText] = useState("");
  const [failed, setFailed] = useState<string | null>(null);
  const names = filledLines(text);
  const wanted = Math.max(Number(count), names.length);
  const isCount = /^\d{1,3}$/.test(count.trim()) && wanted >= 1 && wanted <= MOST_FORMS;
  const problem = say("create.formsProblem", { most: shown(MOST_FORMS) });
  const take = async (): Promise<void> => {
    setFailed(null);
    try {
      const { makeForms } = await import("./makeForms");
      const forms = { count: Number(count), names, department: department.trim() };
      await giving.give([await makeForms(rules, forms, today(), locale)]);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="iid-create__card" data-testid="forms-part">
      <div className="iid-section">
        <Heading level={2}>{say("create.forms")}</Heading>
        <Paragraph muted>{say("create.formsHint")}</Paragraph>
        <TextField
          label={say("create.formsCount")}
          value={count}
          inputMode="numeric"
          maxLength={3}
          characters={4}
          problem={isCount ? null : problem}
          testId="forms-count"
          onChange={setCount}
        />
        <TextField
          label={say("create.formsDepartment")}
          value={department}
          maxLength={LONGEST}
          testId="forms-department"
          onChange={setDepartment}
        />
        <TextArea
          label={say("create.formsNames")}
          value={text}
          rows={2}
          maxLength={LONGEST_NAMES}
          testId="forms-names"
          onChange={setText}
        />
      </div>
      <Button icon="document" disabled={!isCount && problem} testId="make-forms" onClick={() => void take()}>
        {say("create.formsMake", { count: isCount ? shown(wanted) : count })}
      </Button>
      {failed !== null && <Paragraph role="status">{say("create.formsFailed", { reason: failed })}</Paragraph>}
      <GiveAnswer giving={giving} />
    </section>
  );
}
