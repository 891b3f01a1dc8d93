import type { ReactElement } from "react";
import type { TableProblem } from "../../../workbook/types";
import { useTexts } from "../../../pane/texts";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { useProblemTexts } from "./texts";
import "./problem.css";

type Seen = Extract<TableProblem, { kind: "no-table" }>["seen"][number];

const HEADERS_SHOWN = 12;

function Headers({ headers }: { headers: readonly string[] }): ReactElement {
  const { count } = useTexts();
  const say = useProblemTexts();
  const named = headers.filter((header) => header.trim() !== "");
  if (named.length === 0) return <>{say("problem.seenNoHeaders")}</>;
  const shown = named.slice(0, HEADERS_SHOWN).join(" · ");
  const rest = named.length - HEADERS_SHOWN;
  return <>{rest > 0 ? `${shown} · ${say("problem.seenMore", { count: count(rest) })}` : shown}</>;
}

/** What stood on the sheets where the table was looked for. */
export function SeenSheets({ seen }: { seen: readonly Seen[] }): ReactElement {
  const say = useProblemTexts();
  return (
    <div className="iid-section">
      <Heading level={2}>{say("problem.seen")}</Heading>
      {seen.length === 0 && <Paragraph>{say("problem.seenNothing")}</Paragraph>}
      <ul className="iid-list">
        {seen.map(({ sheet, row, headers }) => (
          <li key={`${sheet}!${row}`} className="iid-text iid-seen">
            <div className="iid-strong">{say("problem.seenRow", { sheet, row })}</div>
            <div className="iid-muted">
              <Headers headers={headers} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
