import { valueOf } from "../../rules/index";
import type { ReactElement } from "react";
import type { Analysis, IndexParts } from "../../analysis/types";
import type { PaneTextKey } from "../../i18n/paneTexts";
import type { TermId } from "../../i18n/glossary";
import { GlossaryTerm } from "../shared/GlossaryTerm";
import { useTexts } from "../../pane/texts";
import { DataTable } from "../../ui/table/DataTable";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";

type Unit = "points" | "count";

const ROWS: readonly {
  key: PaneTextKey;
  term?: TermId;
  unit: Unit;
  value(parts: IndexParts): number | null;
  total?: true;
}[] = [
  { key: "parts.spd", term: "spd", unit: "points", value: (parts) => parts.spd },
  { key: "parts.sumMaturity", term: "maturity", unit: "points", value: (parts) => parts.sumMaturity },
  { key: "parts.n", unit: "count", value: (parts) => parts.n },
  { key: "parts.divisor", term: "divisor", unit: "count", value: (parts) => parts.divisor },
  { key: "parts.meanMaturity", unit: "points", value: (parts) => parts.meanMaturity },
  { key: "parts.counted", unit: "count", value: (parts) => parts.counted },
  { key: "parts.countScore", term: "countScore", unit: "points", value: (parts) => parts.countScore },
  { key: "parts.index", unit: "points", value: (parts) => parts.index, total: true },
];

/** What the index is made of, on every basis that is known. */
export function PartsTable({ analysis }: { analysis: Analysis }): ReactElement {
  const { t, points, count } = useTexts();
  const bases = analysis.evidenced ? (["claimed", "evidenced", "strict"] as const) : (["claimed"] as const);
  const show = (value: number | null | undefined, unit: Unit): string => {
    if (value === null || value === undefined) return t("parts.absent");
    return unit === "points" ? points(value) : count(value);
  };
  const total = valueOf(analysis.rules.formula.totalMax);
  return (
    <FoldedPart id="parts" title={t("parts.heading")}>
      {() => (
        <>
          <DataTable
            heads={[t("parts.part"), ...bases.map((basis) => t(`basis.${basis}`))]}
            rows={ROWS.map((row) => ({
              key: row.key,
              head: row.term ? <GlossaryTerm term={row.term}>{t(row.key)}</GlossaryTerm> : t(row.key),
              cells: bases.map((basis) => {
                const parts = analysis[basis];
                return show(parts && row.value(parts), row.unit);
              }),
              strong: row.total ?? false,
            }))}
            testId="parts"
          />
          {total !== null && <Paragraph muted>{t("parts.formula", { total: count(total) })}</Paragraph>}
        </>
      )}
    </FoldedPart>
  );
}
