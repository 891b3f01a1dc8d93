import type { ReactElement } from "react";
import type { SessionProblem } from "../../../actions/types";
import type { TableProblem } from "../../../workbook/types";
import { ActionButton } from "../../../pane/ActionButton";
import { useTexts } from "../../../pane/texts";
import { YearSelect } from "../../../pane/YearSelect";
import { Beginning } from "./Beginning";
import { Candidates } from "./Candidates";
import { SeenSheets } from "./SeenSheets";
import { useProblemTexts } from "./texts";
import { Statement } from "../../../ui/Statement";

function ReadAgain(): ReactElement {
  return (
    <div className="iid-row">
      <ActionButton action="recalculate" input={undefined} icon="refresh" testId="recalculate" />
    </div>
  );
}

function TableProblemView({ problem }: { problem: TableProblem }): ReactElement {
  const say = useProblemTexts();
  switch (problem.kind) {
    case "no-table":
      return (
        <Statement title={say("problem.noTable")} text={say("problem.lookedFor")}>
          <Beginning />
          <SeenSheets seen={problem.seen} />
          <ReadAgain />
        </Statement>
      );
    case "two-tables":
      return (
        <Statement title={say("problem.twoTables")} text={say("problem.twoTablesStep")}>
          <Candidates candidates={problem.candidates} />
          <ReadAgain />
        </Statement>
      );
    case "no-rows":
      return (
        <Statement
          title={say("problem.noRows")}
          text={say("problem.noRowsStep", { sheet: problem.sheet, row: problem.row })}
        >
          <ReadAgain />
        </Statement>
      );
  }
}

/** Why there are no figures, and what to do next. */
export function ProblemView({ problem }: { problem: SessionProblem }): ReactElement {
  const { notice } = useTexts();
  const say = useProblemTexts();
  if (problem.kind === "table") return <TableProblemView problem={problem.problem} />;
  return (
    <Statement title={say(problem.kind === "excel" ? "problem.excel" : "problem.other")} text={notice(problem.notice)}>
      {problem.kind === "other" && <YearSelect />}
      <ReadAgain />
    </Statement>
  );
}
