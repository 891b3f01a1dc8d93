import { useState, type ReactElement } from "react";
import { withAllSeverities } from "../../checks/severities";
import { exportRuleSet } from "../../rules/file/exchange";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { copyText } from "../shared/give/copyText";
import { downloadText } from "../shared/give/downloadText";
import { useRulesTexts, type SayRules } from "./texts";
import { TextArea } from "../../ui/TextArea";

const INDENT = 2;

type Answer = { kind: "downloaded"; file: string } | { kind: "copied" } | { kind: "byHand"; text: string };

function jsonOf(rules: RuleSet): string {
  return `${JSON.stringify(exportRuleSet(withAllSeverities(rules)), null, INDENT)}\n`;
}

function answerText(answer: Answer, say: SayRules): string {
  switch (answer.kind) {
    case "downloaded":
      return say("rulesPage.downloaded", { file: answer.file });
    case "copied":
      return say("rulesPage.copied");
    case "byHand":
      return say("rulesPage.copyByHand");
  }
}

/** The rules in use as JSON: as a file, through the clipboard, or, where both are refused, as text to copy. */
export function ExportRules({ rules }: { rules: RuleSet }): ReactElement {
  const say = useRulesTexts();
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <section className="iid-section">
      <Heading level={3}>{say("rulesPage.export")}</Heading>
      <div className="iid-row">
        <Button
          icon="export"
          size="small"
          testId="export-rules"
          onClick={() => {
            const file = `iid-${rules.year}.json`;
            downloadText(file, jsonOf(rules), "application/json");
            setAnswer({ kind: "downloaded", file });
          }}
        >
          {say("rulesPage.download")}
        </Button>
        <Button
          icon="copy"
          size="small"
          testId="copy-rules"
          onClick={() => {
            const text = jsonOf(rules);
            void copyText(text).then((done) => setAnswer(done ? { kind: "copied" } : { kind: "byHand", text }));
          }}
        >
          {say("rulesPage.copyText")}
        </Button>
      </div>
      <Paragraph role="status" muted testId="export-answer">
        {answer && answerText(answer, say)}
      </Paragraph>
      {answer?.kind === "byHand" && (
        <TextArea
          label={say("rulesPage.exportText")}
          labelHidden
          readOnly
          rows={6}
          value={answer.text}
          onFocus={(element) => element.select()}
        />
      )}
    </section>
  );
}
