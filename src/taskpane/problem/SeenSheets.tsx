import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableProblem } from "../../workbook/types";
import { usePane } from "../pane";
import { useSharedStyles } from "../shared.styles";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  where: { fontWeight: tokens.fontWeightSemibold },
});

type Seen = Extract<TableProblem, { kind: "no-table" }>["seen"][number];

const HEADERS_SHOWN = 12;

function Headers({ headers }: { headers: readonly string[] }): ReactElement {
  const { t, count } = usePane();
  const named = headers.filter((header) => header.trim() !== "");
  if (named.length === 0) return <>{t("blocked.seenNoHeaders")}</>;
  const shown = named.slice(0, HEADERS_SHOWN).join(" · ");
  const rest = named.length - HEADERS_SHOWN;
  return <>{rest > 0 ? `${shown} · ${t("blocked.seenMore", { count: count(rest) })}` : shown}</>;
}

/** What stood on the sheets where the table was looked for. */
export function SeenSheets({ seen }: { seen: readonly Seen[] }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = usePane();
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>{t("blocked.seen")}</h2>
      {seen.length === 0 && <p className={shared.text}>{t("blocked.seenNothing")}</p>}
      <ul className={shared.list}>
        {seen.map(({ sheet, row, headers }) => (
          <li key={`${sheet}!${row}`} className={mergeClasses(shared.text, styles.item)}>
            <div className={styles.where}>{t("blocked.seenRow", { sheet, row })}</div>
            <div className={shared.muted}>
              <Headers headers={headers} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
