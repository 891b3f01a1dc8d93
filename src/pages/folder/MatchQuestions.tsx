import { useState, type ReactElement } from "react";
import { answerKey, type EvidenceReference, type MatchProposal } from "../../folder/index";
import { useWaiting } from "../../pane/useWaiting";
import { useServices } from "../../pane/services";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Paragraph } from "../../ui/Paragraph";
import { columnName } from "../../workbook/index";
import type { FileAnswer } from "../../workbook/fileAnswers";
import { useEvidenceTexts } from "../shared/evidence/texts";
import { useFolderTexts } from "./texts";

/** So many questions stand in the page; the others come when asked for. */
const FIRST = 5;

function useAnswer(): (key: string, name: string, answer: FileAnswer | null) => void {
  const { run } = useServices();
  return (key, name, answer) => void run("answerFile", { key, name, answer });
}

function placeText({ row, column, innovation }: EvidenceReference): string {
  return [`${columnName(column)}${row}`, innovation?.name ?? ""].filter(Boolean).join(" · ");
}

/** A name of a cell, the files that it may mean, each with how sure that is and why. */
function QuestionRow({ proposal }: { proposal: MatchProposal }): ReactElement {
  const { count } = useTexts();
  const say = useFolderTexts();
  const sayEvidence = useEvidenceTexts();
  const waiting = useWaiting();
  const answer = useAnswer();
  const { key, reference, suggestions } = proposal;
  const { name } = reference;
  return (
    <li className="iid-section" data-testid="match-question" data-key={key}>
      <span className="iid-text">
        <span className="iid-strong">{name}</span> <span className="iid-muted">{placeText(reference)}</span>
      </span>
      <ul className="iid-list iid-section">
        {suggestions.map(({ file, certainty, reasons }) => (
          <li key={file.path} className="iid-row">
            <Button
              icon="check"
              size="small"
              disabled={waiting}
              label={say("folderPage.match.yesOf", { name, path: file.path })}
              testId="match-yes"
              onClick={() => answer(key, name, { same: file.path })}
            >
              {file.path}
            </Button>
            <span className="iid-text iid-muted iid-numeric">
              {[
                sayEvidence("evidence.pick.certainty", { percent: count(certainty) }),
                ...reasons.map((reason) => sayEvidence(`evidence.reason.${reason}`)),
              ].join(", ")}
            </span>
          </li>
        ))}
      </ul>
      <div className="iid-row">
        <Button
          icon="cross"
          size="small"
          appearance="subtle"
          disabled={waiting}
          label={say("folderPage.match.noOf", { name })}
          testId="match-no"
          onClick={() => answer(key, name, { other: suggestions.map(({ file }) => file.path) })}
        >
          {say("folderPage.match.no")}
        </Button>
      </div>
    </li>
  );
}

function Answered({ references }: { references: readonly EvidenceReference[] }): ReactElement | null {
  const { count } = useTexts();
  const say = useFolderTexts();
  const waiting = useWaiting();
  const answer = useAnswer();
  const answers = useSessionState((state) => state.fileAnswers);
  const named = new Map(references.map((reference) => [answerKey(reference), reference]));
  const known = Object.entries(answers).flatMap(([key, said]) => {
    const reference = named.get(key);
    return reference ? [{ key, said, reference }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Disclosure
      title={say("folderPage.match.answered", { count: count(known.length) })}
      level={3}
      testId="match-answered"
    >
      {() => (
        <ul className="iid-list iid-section">
          {known.map(({ key, said, reference }) => (
            <li key={key} className="iid-row">
              <span className="iid-text">
                <span className="iid-strong">{reference.name}</span>{" "}
                <span className="iid-muted">{placeText(reference)}</span>
                <br />
                {said.same === undefined
                  ? say("folderPage.match.isNot", { paths: (said.other ?? []).join("; ") })
                  : say("folderPage.match.is", { path: said.same })}
              </span>
              <Button
                icon="undo"
                size="small"
                disabled={waiting}
                label={say("folderPage.match.againOf", { name: reference.name })}
                testId="match-again"
                onClick={() => answer(key, reference.name, null)}
              >
                {say("folderPage.match.again")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

export interface MatchQuestionsProps {
  proposals: readonly MatchProposal[];
  references: readonly EvidenceReference[];
  searching: boolean;
}

/** Names that no file has, or several have: which file is meant, said by people and kept with the workbook. */
export function MatchQuestions({ proposals, references, searching }: MatchQuestionsProps): ReactElement {
  const { count } = useTexts();
  const say = useFolderTexts();
  const [all, setAll] = useState(false);
  const shown = all ? proposals : proposals.slice(0, FIRST);
  return (
    <div>
      {proposals.length > 0 && (
        <Disclosure title={say("folderPage.match.title", { count: count(proposals.length) })} testId="match-questions">
          {() => (
            <>
              <Paragraph>{say("folderPage.match.how")}</Paragraph>
              <ul className="iid-list iid-page">
                {shown.map((proposal) => (
                  <QuestionRow key={proposal.key} proposal={proposal} />
                ))}
              </ul>
              {shown.length < proposals.length && (
                <Button icon="table" size="small" testId="match-more" onClick={() => setAll(true)}>
                  {say("folderPage.match.more", { count: count(proposals.length - shown.length) })}
                </Button>
              )}
            </>
          )}
        </Disclosure>
      )}
      <Paragraph role="status" muted testId="match-searching">
        {searching && say("folderPage.match.searching")}
      </Paragraph>
      <Answered references={references} />
    </div>
  );
}
