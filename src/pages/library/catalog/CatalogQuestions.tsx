import type { ReactElement } from "react";
import { ANOTHER, type CatalogQuestion } from "../../../library/catalog/merge";
import { useTexts } from "../../../pane/texts";
import { Button } from "../../../ui/Button";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { Select } from "../../../ui/Select";
import { useCatalogTexts } from "./texts";
import type { CatalogModel } from "./useCatalog";

/** Asked at once: the answers to the first often settle the others. */
const ASKED = 5;
/** The values of the list; an answer may be blank. */
const OPEN = "open";

interface QuestionProps {
  question: CatalogQuestion;
  catalog: CatalogModel;
}

function Question({ question, catalog }: QuestionProps): ReactElement {
  const { count } = useTexts();
  const say = useCatalogTexts();
  const text =
    question.kind === "region"
      ? say("catalog.question.region", { region: question.region, count: count(question.waiting) })
      : say("catalog.question.innovation", {
          name: question.name,
          whose: [question.opd, question.region].filter((part) => part !== "").join(", "),
        });
  const candidates = question.candidates.map((candidate) =>
    typeof candidate === "string"
      ? { value: `=${candidate}`, label: say("catalog.same", { name: candidate }) }
      : {
          value: `=${candidate.key}`,
          label: say("catalog.same", {
            name: [candidate.name, candidate.opd].filter((part) => part !== "").join(", "),
          }),
        },
  );
  return (
    <li className="iid-text" data-testid="catalog-question">
      <div>{text}</div>
      <Select
        label={text}
        value={OPEN}
        options={[
          { value: OPEN, label: say("catalog.choose") },
          ...candidates,
          { value: `=${ANOTHER}`, label: say("catalog.another") },
        ]}
        testId="catalog-answer"
        onChange={(value) => {
          if (value !== OPEN) catalog.answer(question.id, value.slice(1));
        }}
      />
    </li>
  );
}

export interface CatalogQuestionsProps {
  questions: readonly CatalogQuestion[];
  catalog: CatalogModel;
}

/** What only the office can say: whether two names are one region or one innovation. */
export function CatalogQuestions({ questions, catalog }: CatalogQuestionsProps): ReactElement | null {
  const { count } = useTexts();
  const say = useCatalogTexts();
  const again = catalog.answers.size > 0 && (
    <Button icon="undo" size="small" appearance="subtle" testId="catalog-again" onClick={catalog.forget}>
      {say("catalog.again", { count: count(catalog.answers.size) })}
    </Button>
  );
  if (questions.length === 0) return again || null;
  const more = questions.length - ASKED;
  return (
    <section>
      <Heading level={3}>{say("catalog.questions")}</Heading>
      <ul className="iid-list">
        {questions.slice(0, ASKED).map((question) => (
          <Question key={question.id} question={question} catalog={catalog} />
        ))}
      </ul>
      {again}
      {more > 0 && <Paragraph muted>{say("catalog.moreQuestions", { count: count(more) })}</Paragraph>}
    </section>
  );
}
