import type { ReactElement } from "react";
import type { SessionProblem } from "../../../actions/types";
import { fill } from "../../../i18n/fill";
import { severalRegionsTexts } from "../../../i18n/problems/severalRegions.texts";
import { noScoresText, tableProblemTexts } from "../../../i18n/problems/tableProblem.texts";
import type { TableProblem } from "../../../workbook/types";
import { ActionButton } from "../../../pane/ActionButton";
import { usePage } from "../../../pane/currentPage";
import { useTexts } from "../../../pane/texts";
import { YearSelect } from "../../../pane/YearSelect";
import { Beginning } from "./Beginning";
import { Candidates, SpdCandidates } from "./Candidates";
import { FirstSteps } from "./FirstSteps";
import { Question } from "./Question";
import { SeenSheets } from "./SeenSheets";
import { useProblemTexts } from "./texts";
import { Button } from "../../../ui/Button";
import { Statement } from "../../../ui/Statement";

function ReadAgain(): ReactElement {
  return (
    <div className="iid-row">
      <ActionButton action="recalculate" input={undefined} icon="refresh" testId="recalculate" />
    </div>
  );
}

/** The refusal of the formulas and the command line, and the page on which a column can be named. */
function NoScores({ problem }: { problem: Extract<TableProblem, { kind: "no-scores" }> }): ReactElement {
  const { locale } = useTexts();
  const { open } = usePage();
  const say = useProblemTexts();
  const { sheet, row, headers, unread } = problem;
  return (
    <Statement title={say("problem.noScores", { sheet, row })} text={noScoresText(locale, headers.join(", "), unread)}>
      <div className="iid-row">
        <Button icon="table" testId="name-scores" onClick={() => open("mapping")}>
          {say("problem.nameScores")}
        </Button>
      </div>
      <ReadAgain />
    </Statement>
  );
}

/** What has to be mended in the workbook first. */
function Refused({ title, text }: { title: string; text: string }): ReactElement {
  return (
    <Statement title={title} text={text}>
      <ReadAgain />
    </Statement>
  );
}

function TableProblemView({ problem }: { problem: TableProblem }): ReactElement {
  const { locale } = useTexts();
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
    case "two-spd":
      if (problem.parts) {
        const places = problem.candidates.map(({ sheet, row }) => say("problem.seenRow", { sheet, row })).join("; ");
        return <Refused title={say("problem.spdParts")} text={say("problem.spdPartsStep", { places })} />;
      }
      return (
        <Statement title={say("problem.twoSpd")} text={say("problem.twoSpdStep")}>
          <SpdCandidates candidates={problem.candidates} />
          <ReadAgain />
        </Statement>
      );
    case "not-calculated":
      return (
        <Refused title={say("problem.other")} text={fill(tableProblemTexts.notCalculated[locale], { ...problem })} />
      );
    case "several-regions": {
      const { sheet, row } = problem;
      const title = say("problem.severalRegions", { sheet, row });
      return <Refused title={title} text={fill(severalRegionsTexts.refused[locale], { ...problem })} />;
    }
    case "question":
      return <Question question={problem.question} />;
    case "no-scores":
      return <NoScores problem={problem} />;
    case "no-rows":
      return (
        <Statement
          title={say("problem.noRows")}
          text={say("problem.noRowsStep", { sheet: problem.sheet, row: problem.row })}
        >
          <FirstSteps sheet={problem.sheet} row={problem.row} />
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
