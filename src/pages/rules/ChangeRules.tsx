import type { ReactElement } from "react";
import type { RuleSet } from "../../rules/types";
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
      <p className="iid-text">{say("rulesPage.changeIntro", { year: rules.year })}</p>
      <CorrectRules rules={rules} />
      <ExportRules rules={rules} />
      <ImportRules />
      <CopyRules key={rules.year} rules={rules} />
      <OwnRules />
      <RuleSheet rules={rules} />
    </>
  );
}
