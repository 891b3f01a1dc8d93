import type { ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
import { Paragraph } from "../../ui/Paragraph";
import { CopyRules } from "./CopyRules";
import { CorrectRules } from "./CorrectRules";
import { ExportRules } from "./ExportRules";
import { ImportRules } from "./ImportRules";
import { OwnRules } from "./OwnRules";
import { RuleSheet } from "./RuleSheet";
import { useRulesTexts } from "./texts";

/** The ways to rules of one's own: through a file, as a new year, or as a table in the workbook. */
export function ChangeRules({ rules }: { rules: RuleSet }): ReactElement {
  const say = useRulesTexts();
  return (
    <>
      <Paragraph>{say("rulesPage.changeIntro", { year: rules.year })}</Paragraph>
      <CorrectRules rules={rules} />
      <ExportRules rules={rules} />
      <ImportRules />
      <CopyRules key={rules.year} rules={rules} />
      <OwnRules />
      <RuleSheet rules={rules} />
    </>
  );
}
