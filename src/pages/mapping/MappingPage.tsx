import "./mapping.css";
import type { ReactElement } from "react";
import type { SessionProblem } from "../../actions/types";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { Candidates } from "../shared/problem/Candidates";
import { useProblemTexts } from "../shared/problem/texts";
import { Statement } from "../../ui/Statement";
import { Loading } from "../../ui/Loading";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { ColumnList } from "./ColumnList";
import { NameColumn } from "./NameColumn";
import { useMappingTexts } from "./texts";

function Reset(): ReactElement {
  const say = useMappingTexts();
  return (
    <div className="iid-row">
      <ActionButton action="setMapping" input={null} icon="undo" label={say("mapping.reset")} testId="mapping-reset" />
    </div>
  );
}

/** The answers about the table are kept; here they are taken back. */
function AskAgain(): ReactElement {
  const say = useMappingTexts();
  return (
    <div className="iid-row">
      <ActionButton
        action="answerQuestion"
        input={null}
        icon="undo"
        label={say("mapping.askAgain")}
        testId="ask-again"
      />
    </div>
  );
}

/** Why there are no columns to show, and the way out. */
function Obstacle({ problem }: { problem: SessionProblem }): ReactElement {
  const { notice } = useTexts();
  const state = useSessionState();
  const sayProblem = useProblemTexts();
  const say = useMappingTexts();
  const kept = state.mapping !== null;
  if (problem.kind !== "table") {
    return (
      <Statement
        title={sayProblem("problem.other")}
        text={kept && problem.kind === "other" ? say("mapping.stale") : notice(problem.notice)}
      >
        {kept && <Reset />}
      </Statement>
    );
  }
  const found = problem.problem;
  if (found.kind === "two-tables") {
    return (
      <Statement title={sayProblem("problem.twoTables")} text={sayProblem("problem.twoTablesStep")}>
        <Candidates candidates={found.candidates} />
      </Statement>
    );
  }
  return (
    <Statement title={say("mapping.notFound")} text={say("mapping.notFoundStep")}>
      {found.kind === "no-table" &&
        found.seen
          .filter(({ headers }) => headers.some((header) => header.trim() !== ""))
          .map((seen) => <NameColumn key={seen.sheet} seen={seen} />)}
      {kept && <Reset />}
    </Statement>
  );
}

/** How the columns of the innovation table are read, and the user's word on it. */
export function MappingPage(): ReactElement {
  const state = useSessionState();
  const say = useMappingTexts();
  const { rules, problem, reading } = state;
  const table = reading?.innovations ?? null;
  const hasColumns =
    problem?.kind === "table" && ["no-rows", "no-scores", "two-spd", "question"].includes(problem.problem.kind);
  if (problem && !hasColumns) return <Obstacle problem={problem} />;
  if (!table || !rules) return <Loading label={say("mapping.waiting")} />;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("mapping.heading", { sheet: table.sheet })}</Heading>
        <Paragraph>{say("mapping.intro")}</Paragraph>
      </section>
      {(state.answers.marks ?? state.answers.flags) !== undefined && <AskAgain />}
      <ColumnList table={table} rules={rules} />
    </div>
  );
}
