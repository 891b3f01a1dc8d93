import { useMemo, type ReactElement } from "react";
import { ruleSheetTexts } from "../../actions/rules/shared/ruleSheet.texts";
import { ruleTable } from "../../rules/table/ruleTable";
import type { RuleSet } from "../../rules/types";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { ruleSheetFormula } from "./ruleSheetFormula";
import { useRulesTexts } from "./texts";
import { useArgumentSeparator } from "./useArgumentSeparator";

/** The rules as a sheet of the workbook, and the formula that scores by it. */
export function RuleSheet({ rules }: { rules: RuleSet }): ReactElement {
  const { locale } = useTexts();
  const reading = useSessionState((state) => state.reading);
  const say = useRulesTexts();
  const separator = useArgumentSeparator();
  const table = useMemo(() => ruleTable(rules, locale), [rules, locale]);
  const place = { sheet: ruleSheetTexts.name[locale], rows: table.length, columns: table[0]?.length ?? 1 };
  return (
    <section className="iid-section">
      <Heading level={3}>{say("rulesPage.sheet")}</Heading>
      <Paragraph muted>{say("rulesPage.sheetHint")}</Paragraph>
      <code className="iid-code iid-text" data-testid="rule-formula">
        {ruleSheetFormula(reading, place, separator)}
      </code>
      <ActionButton action="insertRuleSheet" input={undefined} icon="table" size="small" testId="insert-rule-sheet" />
      <Paragraph muted>{say("rulesPage.sheetTake")}</Paragraph>
      <ActionButton action="takeRuleSheet" input={undefined} icon="refresh" size="small" testId="take-rule-sheet" />
    </section>
  );
}
