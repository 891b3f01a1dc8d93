import type { ReactElement } from "react";
import { ALL_SHEETS } from "../../../workbook/places";
import type { TableProblem } from "../../../workbook/types";
import { Button } from "../../../ui/Button";
import { useTexts } from "../../../pane/texts";
import { useServices } from "../../../pane/services";
import { useWaiting } from "../../../pane/useWaiting";
import { useProblemTexts } from "./texts";

type TableChoice = Extract<TableProblem, { kind: "two-tables" }>["candidates"][number];
type SpdCandidate = Extract<TableProblem, { kind: "two-spd" }>["candidates"][number];

/** One button a sheet that may hold the SPD. */
export function SpdCandidates({ candidates }: { candidates: readonly SpdCandidate[] }): ReactElement {
  const { count } = useTexts();
  const { run } = useServices();
  const waiting = useWaiting();
  const say = useProblemTexts();
  return (
    <div className="iid-section">
      {candidates.map(({ sheet, row, rows }) => (
        <Button
          key={sheet}
          icon="table"
          disabled={waiting}
          testId="candidate"
          onClick={() => void run("chooseSpd", sheet)}
        >
          {say("problem.candidate", { sheet, row, rows: count(rows) })}
        </Button>
      ))}
    </div>
  );
}

/** One button a table that could be the innovation table. */
export function Candidates({ candidates }: { candidates: readonly TableChoice[] }): ReactElement {
  const { count } = useTexts();
  const { run } = useServices();
  const waiting = useWaiting();
  const say = useProblemTexts();
  const sheets = new Set(candidates.map(({ sheet }) => sheet));
  return (
    <div className="iid-section">
      {sheets.size > 1 && sheets.size === candidates.length && (
        <Button
          icon="table"
          appearance="primary"
          disabled={waiting}
          testId="merge-sheets"
          onClick={() => void run("chooseTable", { sheet: ALL_SHEETS, tableName: null })}
        >
          {say("problem.mergeSheets", { sheets: count(sheets.size) })}
        </Button>
      )}
      {candidates.map(({ sheet, row, rows, tableName }) => (
        <Button
          key={`${sheet}!${row}!${tableName ?? ""}`}
          icon="table"
          disabled={waiting}
          testId="candidate"
          onClick={() => void run("chooseTable", { sheet, tableName })}
        >
          {tableName === null
            ? say("problem.candidate", { sheet, row, rows: count(rows) })
            : say("problem.candidateTable", { table: tableName, sheet, row, rows: count(rows) })}
        </Button>
      ))}
    </div>
  );
}
