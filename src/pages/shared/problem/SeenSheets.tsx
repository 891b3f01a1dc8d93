import type { ReactElement } from "react";
import type { TableProblem } from "../../../workbook/types";
import { usePane } from "../../../pane/pane";

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
  const { t } = usePane();
  return (
    <div className="iid-section">
      <h2 className="iid-heading">{t("blocked.seen")}</h2>
      {seen.length === 0 && <p className="iid-text">{t("blocked.seenNothing")}</p>}
      <ul className="iid-list">
        {seen.map(({ sheet, row, headers }) => (
          <li key={`${sheet}!${row}`} className="iid-text iid-seen">
            <div className="iid-strong">{t("blocked.seenRow", { sheet, row })}</div>
            <div className="iid-muted">
              <Headers headers={headers} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
