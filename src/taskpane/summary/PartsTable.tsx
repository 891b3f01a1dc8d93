import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Analysis, IndexParts } from "../../analysis/types";
import type { TextKey } from "../../i18n/index";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";
import { useTableStyles } from "./table.styles";

const useStyles = makeStyles({
  total: { fontWeight: tokens.fontWeightSemibold },
});

type Unit = "points" | "count";

const ROWS: readonly { key: TextKey; unit: Unit; value(parts: IndexParts): number | null; total?: true }[] = [
  { key: "parts.spd", unit: "points", value: (parts) => parts.spd },
  { key: "parts.sumMaturity", unit: "points", value: (parts) => parts.sumMaturity },
  { key: "parts.n", unit: "count", value: (parts) => parts.n },
  { key: "parts.divisor", unit: "count", value: (parts) => parts.divisor },
  { key: "parts.meanMaturity", unit: "points", value: (parts) => parts.meanMaturity },
  { key: "parts.counted", unit: "count", value: (parts) => parts.counted },
  { key: "parts.countScore", unit: "points", value: (parts) => parts.countScore },
  { key: "parts.index", unit: "points", value: (parts) => parts.index, total: true },
];

/** What the index is made of, claimed beside evidenced. */
export function PartsTable({ analysis }: { analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const shared = useSharedStyles();
  const { t, points, count } = usePane();
  const bases = analysis.evidenced ? (["claimed", "evidenced"] as const) : (["claimed"] as const);
  const show = (value: number | null | undefined, unit: Unit): string => {
    if (value === null || value === undefined) return t("parts.absent");
    return unit === "points" ? points(value) : count(value);
  };
  const total = analysis.rules.formula.totalMax.value;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{t("parts.heading")}</h2>
      <table className={mergeClasses(table.root, shared.numeric)}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, table.name)}>
              {t("parts.part")}
            </th>
            {bases.map((basis) => (
              <th key={basis} scope="col" className={mergeClasses(table.head, table.number)}>
                {t(`basis.${basis}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row.key} className={mergeClasses(row.total && styles.total)}>
              <th scope="row" className={mergeClasses(table.cell, table.name, row.total && styles.total)}>
                {t(row.key)}
              </th>
              {bases.map((basis) => {
                const parts = analysis[basis];
                return (
                  <td key={basis} className={mergeClasses(table.cell, table.number)}>
                    {show(parts && row.value(parts), row.unit)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {total !== null && (
        <p className={mergeClasses(shared.text, shared.muted)}>{t("parts.formula", { total: count(total) })}</p>
      )}
    </section>
  );
}
