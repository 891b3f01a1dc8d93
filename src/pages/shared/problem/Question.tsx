import type { ReactElement } from "react";
import { questionText } from "../../../i18n/readingQuestion";
import { questionTexts } from "../../../i18n/readingQuestion.texts";
import { useWaiting } from "../../../pane/useWaiting";
import { useServices } from "../../../pane/services";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { Statement } from "../../../ui/Statement";
import {
  FLAGS_ANSWERS,
  MARKS_ANSWERS,
  type FlagsAnswer,
  type MarksAnswer,
  type ReadingAnswers,
  type ReadingQuestion,
} from "../../../workbook/questions";
import { useProblemTexts } from "./texts";

interface Choice {
  says: MarksAnswer | FlagsAnswer;
  answer: ReadingAnswers;
}

function choicesOf(question: ReadingQuestion): Choice[] {
  if (question.kind === "flags") return FLAGS_ANSWERS.map((flags) => ({ says: flags, answer: { flags } }));
  return MARKS_ANSWERS.map((marks) => ({ says: marks, answer: { marks } }));
}

/** What only the user can say about the table: one button an answer. */
export function Question({ question }: { question: ReadingQuestion }): ReactElement {
  const { locale } = useTexts();
  const { run } = useServices();
  const waiting = useWaiting();
  const say = useProblemTexts();
  const { sheet, row, column } = question;
  return (
    <Statement title={questionText(locale, question)} text={say("problem.questionStep")}>
      <div className="iid-section">
        {choicesOf(question).map(({ says, answer }) => (
          <Button
            key={says}
            icon="check"
            disabled={waiting}
            testId={`answer-${says}`}
            onClick={() => void run("answerQuestion", answer)}
          >
            {questionTexts[says][locale]}
          </Button>
        ))}
        <Button
          icon="chevron"
          size="small"
          disabled={waiting}
          testId="question-cell"
          onClick={() => void run("goTo", { sheet, row, column })}
        >
          {say("problem.questionCell")}
        </Button>
      </div>
    </Statement>
  );
}
