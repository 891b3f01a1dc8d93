import type { ReactElement } from "react";
import type { TableProblem } from "../../../workbook/types";
import { Button } from "../../../ui/Button";
import { usePane } from "../../../pane/pane";

type Candidate = Extract<TableProblem, { kind: "two-tables" }>["candidates"][number];

/** One button a table that could be the innovation table. */
export function Candidates({ candidates }: { candidates: readonly Candidate[] }): ReactElement {
  const { t, count, run, running } = usePane();
  return (
    <div className="iid-section">
      {candidates.map(({ sheet, row, rows, tableName }) => (
        <Button
          key={`${sheet}!${row}!${tableName ?? ""}`}
          icon="table"
          disabled={running !== null}
          testId="candidate"
          onClick={() => void run("chooseTable", { sheet, tableName })}
        >
          {tableName === null
            ? t("blocked.candidate", { sheet, row, rows: count(rows) })
            : t("blocked.candidateTable", { table: tableName, sheet, row, rows: count(rows) })}
        </Button>
      ))}
    </div>
  );
}
