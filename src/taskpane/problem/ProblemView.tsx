import type { ReactElement } from "react";
import type { SessionProblem } from "../../actions/types";
import type { TableProblem } from "../../workbook/types";
import { ActionButton } from "../ActionButton";
import { Button } from "../Button";
import { usePane } from "../pane";
import { YearSelect } from "../YearSelect";
import { Candidates } from "./Candidates";
import { SeenSheets } from "./SeenSheets";
import { Statement } from "./Statement";

function NextSteps({ template }: { template: boolean }): ReactElement {
  const { t, open } = usePane();
  return (
    <div className="iid-row">
      {template && (
        <Button appearance="primary" icon="table" onClick={() => open("create")}>
          {t("blocked.useTemplate")}
        </Button>
      )}
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
          <SeenSheets seen={problem.seen} />
          <NextSteps template />
        </Statement>
      );
    case "two-tables":
      return (
        <Statement title={t("blocked.twoTables")} text={t("blocked.twoTablesStep")}>
          <Candidates candidates={problem.candidates} />
          <NextSteps template={false} />
        </Statement>
      );
    case "no-rows":
      return (
        <Statement
          title={t("blocked.noRows")}
          text={t("blocked.noRowsStep", { sheet: problem.sheet, row: problem.row })}
        >
          <NextSteps template={false} />
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
      <NextSteps template={false} />
    </Statement>
  );
}
