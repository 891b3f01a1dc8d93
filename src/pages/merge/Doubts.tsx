import type { ReactElement } from "react";
import type { Doubt, DoubtAnswer } from "../../exchange/merge/types";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { LongList } from "./LongList";
import type { MergeStore } from "./mergeStore";
import { useMergeTexts } from "./texts";

export interface DoubtsProps {
  store: MergeStore;
  doubts: readonly Doubt[];
  answers: ReadonlyMap<string, DoubtAnswer>;
}

type Candidate = Doubt["candidates"][number];

/** Whether another candidate would read the same. */
function hasTwin(one: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ row, name, department }) => {
    return row !== one.row && name === one.name && department === one.department;
  });
}

/** Rows that may be one of several, each with its candidates. */
export function Doubts({ store, doubts, answers }: DoubtsProps): ReactElement | null {
  const { count } = useTexts();
  const say = useMergeTexts();
  const open = doubts.filter(({ id }) => !answers.has(id));
  const decided = doubts.filter(({ id }) => answers.has(id));
  if (doubts.length === 0) return null;
  return (
    <section className="iid-section">
      {open.length > 0 && (
        <>
          <Heading level={2}>{say("mergePage.doubts", { count: count(open.length) })}</Heading>
          <Paragraph muted>{say("mergePage.doubtsHint")}</Paragraph>
          <LongList items={open} keyOf={({ id }) => id} testId="merge-doubts">
            {({ id, name, file, candidates }) => (
              <>
                <span>{say("mergePage.doubt", { name, file })}</span>
                <div className="iid-row">
                  {candidates.map((one) => (
                    <Button
                      key={one.row}
                      icon="check"
                      size="small"
                      testId="merge-candidate"
                      onClick={() => void store.answer(id, one.row)}
                    >
                      {say(hasTwin(one, candidates) ? "mergePage.candidateOfRow" : "mergePage.candidate", {
                        name: one.name,
                        department: one.department || say("mergePage.noDepartment"),
                        row: one.row,
                      })}
                    </Button>
                  ))}
                  <Button icon="plus" size="small" testId="merge-new" onClick={() => void store.answer(id, "new")}>
                    {say("mergePage.doubtNew")}
                  </Button>
                  <Button icon="cross" size="small" testId="merge-skip" onClick={() => void store.answer(id, "skip")}>
                    {say("mergePage.doubtSkip")}
                  </Button>
                </div>
              </>
            )}
          </LongList>
        </>
      )}
      {decided.length > 0 && (
        <div className="iid-row">
          <span className="iid-text">{say("mergePage.answers", { count: count(decided.length) })}</span>
          <Button
            icon="undo"
            size="small"
            testId="merge-answers-again"
            onClick={() => void store.forgetAnswers(decided.map(({ id }) => id))}
          >
            {say("mergePage.again")}
          </Button>
        </div>
      )}
    </section>
  );
}
