import { valueOf } from "../../rules/index";
import type { ReactElement, ReactNode } from "react";
import type { Analysis } from "../../analysis/types";
import { formatTime } from "../../i18n/format";
import type { InnovationTable } from "../../workbook/types";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { FoldedPart } from "../shared/FoldedPart";
import { Disclosure } from "../../ui/Disclosure";
import { useSummaryTexts } from "./texts";

function Details({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Disclosure title={title} level="none">
      {() => <ul className="iid-bullets">{children}</ul>}
    </Disclosure>
  );
}

export interface CalculationInfoProps {
  analysis: Analysis;
  table: InnovationTable;
}

/** Which rules, which table, when, and what had to be assumed. */
export function CalculationInfo({ analysis, table }: CalculationInfoProps): ReactElement {
  const { t, locale, count } = useTexts();
  const say = useSummaryTexts();
  const updatedAt = useSessionState((state) => state.updatedAt);
  const workbookName = useSessionState((state) => state.workbookName);
  const { assumptions, excluded, rules } = analysis;
  const legalBasis = valueOf(rules.legalBasis);
  return (
    <FoldedPart id="info" title={say("info.heading")}>
      {() => (
        <>
          <div className="iid-text iid-muted iid-numeric">
            {updatedAt !== null && (
              <div data-testid="updated-at">{say("info.updatedAt", { time: formatTime(locale, updatedAt) })}</div>
            )}
            <div>{say("info.workbook", { name: workbookName })}</div>
            <div>{say("info.table", { sheet: table.sheet, from: table.headerBottom + 2, to: table.lastRow + 1 })}</div>
            {legalBasis !== null && <div>{say("info.legalBasis", { text: legalBasis })}</div>}
          </div>
          {assumptions.length > 0 && (
            <Details title={t("info.assumptions", { count: count(assumptions.length) })}>
              {assumptions.map(({ id, text }) => (
                <li key={id}>{text[locale]}</li>
              ))}
            </Details>
          )}
          {excluded.length > 0 && (
            <Details title={say("info.excluded", { count: count(excluded.length) })}>
              {excluded.map(({ row, name }) => (
                <li key={row}>{t("info.rowName", { row, name })}</li>
              ))}
            </Details>
          )}
        </>
      )}
    </FoldedPart>
  );
}
