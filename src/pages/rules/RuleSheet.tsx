import { useMemo, type ReactElement } from "react";
import { ruleSheetTexts } from "../../actions/rules/shared/ruleSheet.texts";
import { ruleTable } from "../../rules/table/ruleTable";
import type { RuleSet } from "../../rules/types";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
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
      <h3 className="iid-text iid-strong">{say("rulesPage.sheet")}</h3>
      <p className="iid-text iid-muted">{say("rulesPage.sheetHint")}</p>
      <code className="iid-code iid-text" data-testid="rule-formula">
        {ruleSheetFormula(reading, place, separator)}
      </code>
      <ActionButton action="insertRuleSheet" input={undefined} icon="table" size="small" testId="insert-rule-sheet" />
      <p className="iid-text iid-muted">{say("rulesPage.sheetTake")}</p>
      <ActionButton action="takeRuleSheet" input={undefined} icon="refresh" size="small" testId="take-rule-sheet" />
    </section>
  );
}
