import type { ReactElement } from "react";
import { withAllSeverities } from "../../checks/severities";
import { exportRuleSet } from "../../rules/file/exchange";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import type { OutFile } from "../shared/give/outFile";
import { useGiving } from "../shared/give/useGiving";
import { useRulesTexts } from "./texts";

const INDENT = 2;

function fileOf(rules: RuleSet): OutFile {
  const content = `${JSON.stringify(exportRuleSet(withAllSeverities(rules)), null, INDENT)}\n`;
  return { name: `iid-${rules.year}.json`, content };
}

/** The rules in use, as a file or through the clipboard. */
export function ExportRules({ rules }: { rules: RuleSet }): ReactElement {
  const say = useRulesTexts();
  const giving = useGiving();
  return (
    <section className="iid-section">
      <Heading level={3}>{say("rulesPage.export")}</Heading>
      <div className="iid-row">
        <Button icon="export" size="small" testId="export-rules" onClick={() => void giving.give([fileOf(rules)])}>
          {say("rulesPage.download")}
        </Button>
        <Button icon="copy" size="small" testId="copy-rules" onClick={() => void giving.copy(fileOf(rules))}>
          {say("rulesPage.copyText")}
        </Button>
      </div>
      <GiveAnswer giving={giving} />
    </section>
  );
}
