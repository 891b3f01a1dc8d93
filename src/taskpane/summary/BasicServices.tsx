import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Analysis, IndexParts } from "../../analysis/types";
import { Icon } from "../icons";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";
import { basicServices, countScoreWorth } from "./standing";
import { useTableStyles } from "./table.styles";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", columnGap: "2px" },
  covered: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorPaletteRedForeground1 },
  lost: { fontWeight: tokens.fontWeightSemibold },
});

type Basis = "claimed" | "evidenced";

function Coverage({ covered }: { covered: boolean }): ReactElement {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <span className={mergeClasses(styles.mark, covered ? styles.covered : styles.open)}>
      <Icon name={covered ? "check" : "cross"} size={12} />
      {t(covered ? "services.covered" : "services.notCovered")}
    </span>
  );
}

/** What too few affairs cost on one basis; nothing when there are enough. */
function Shortfall({ basis, parts, analysis }: { basis: Basis; parts: IndexParts; analysis: Analysis }): ReactElement | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, points, count } = usePane();
  const missing = parts.basicServices.required - parts.basicServices.covered.length;
  const worth = countScoreWorth(parts, analysis.rules);
  if (missing <= 0 || !worth) return null;
  return (
    <p className={mergeClasses(shared.text, shared.numeric, styles.open, styles.lost)}>
      {t("services.lost", {
        missing: count(missing),
        basis: t(`basis.${basis}`).toLowerCase(),
        points: points(worth.points),
      })}
    </p>
  );
}

/** The six affairs that the count score depends on. */
export function BasicServices({ analysis }: { analysis: Analysis }): ReactElement {
  const table = useTableStyles();
  const shared = useSharedStyles();
  const { t, points } = usePane();
  const { claimed, evidenced, rules } = analysis;
  const { required, of } = claimed.basicServices;
  const numbers = { claimed: claimed.basicServices.covered.length, of, required };
  const worth = countScoreWorth(claimed, rules);
  const columns: [Basis, IndexParts][] = [["claimed", claimed], ...(evidenced ? [["evidenced", evidenced] as [Basis, IndexParts]] : [])];
  return (
    <section className={shared.section} data-testid="basic-services">
      <h2 className={shared.heading}>{t("services.heading")}</h2>
      <p className={mergeClasses(shared.text, shared.numeric)}>
        {evidenced
          ? t("services.coverageBoth", { ...numbers, evidenced: evidenced.basicServices.covered.length })
          : t("services.coverage", numbers)}
      </p>
      <table className={table.root}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, table.name)}>
              {t("services.affair")}
            </th>
            {columns.map(([basis]) => (
              <th key={basis} scope="col" className={mergeClasses(table.head, table.number)}>
                {t(`basis.${basis}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {basicServices(rules).map((name) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(table.cell, table.name)}>
                {name}
              </th>
              {columns.map(([basis, parts]) => (
                <td key={basis} className={mergeClasses(table.cell, table.number)}>
                  <Coverage covered={parts.basicServices.covered.includes(name)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {worth && (
        <p className={mergeClasses(shared.text, shared.muted, shared.numeric)}>
          {t("services.consequence", { required, score: points(worth.score), points: points(worth.points) })}
        </p>
      )}
      {columns.map(([basis, parts]) => (
        <Shortfall key={basis} basis={basis} parts={parts} analysis={analysis} />
      ))}
    </section>
  );
}
