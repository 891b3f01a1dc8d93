import { lazy, Suspense, type ReactElement } from "react";
import type { SessionProblem } from "../../../actions/types";
import type { TableProblem } from "../../../workbook/types";
import { ActionButton } from "../../../pane/ActionButton";
import { usePane } from "../../../pane/pane";
import { YearSelect } from "../../../pane/YearSelect";
import { Candidates } from "./Candidates";
import { SeenSheets } from "./SeenSheets";
import { Statement } from "../../../ui/Statement";

const Beginning = lazy(() =>
  import("../../summary/welcome/Beginning").then((module) => ({ default: module.Beginning })),
);

function ReadAgain(): ReactElement {
  return (
    <div className="iid-row">
      <ActionButton action="recalculate" input={undefined} icon="refresh" testId="recalculate" />
    </div>
  );
}

function TableProblemView({ problem }: { problem: TableProblem }): ReactElement {
  const { t } = usePane();
  switch (problem.kind) {
    case "no-table":
      return (
        <Statement title={t("blocked.noTable")} text={t("blocked.lookedFor")}>
          <Suspense fallback={null}>
            <Beginning />
          </Suspense>
          <SeenSheets seen={problem.seen} />
          <ReadAgain />
        </Statement>
      );
    case "two-tables":
      return (
        <Statement title={t("blocked.twoTables")} text={t("blocked.twoTablesStep")}>
          <Candidates candidates={problem.candidates} />
          <ReadAgain />
        </Statement>
      );
    case "no-rows":
      return (
        <Statement
          title={t("blocked.noRows")}
          text={t("blocked.noRowsStep", { sheet: problem.sheet, row: problem.row })}
        >
          <ReadAgain />
        </Statement>
      );
  }
}

/** Why there are no figures, and what to do next. */
export function ProblemView({ problem }: { problem: SessionProblem }): ReactElement {
  const { t, notice } = usePane();
  if (problem.kind === "table") return <TableProblemView problem={problem.problem} />;
  return (
    <Statement title={t(problem.kind === "excel" ? "blocked.excel" : "blocked.other")} text={notice(problem.notice)}>
      {problem.kind === "other" && <YearSelect />}
      <ReadAgain />
    </Statement>
  );
}
