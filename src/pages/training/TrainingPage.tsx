import { useSyncExternalStore, type ReactElement } from "react";
import { ActionButton } from "../../pane/ActionButton";
import { ReadingProgress } from "../../pane/ReadingProgress";
import { useServices } from "../../pane/services";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { hasExercises } from "../../training/exercise/exercise";
import { Button } from "../../ui/Button";
import { FileButton } from "../../ui/FileButton";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { FoldedPart } from "../shared/FoldedPart";
import { useBuiltInRules } from "../shared/rules/useYearRules";
import { ClassPart } from "./ClassPart";
import { MakePart, ROOM } from "./MakePart";
import { useTrainingTexts } from "./texts";
import { trainingStoreOf, type TrainingState, type TrainingStore } from "./trainingStore";

function MarkPart({ store, state, year }: { store: TrainingStore; state: TrainingState; year: number }): ReactElement {
  const { count, t } = useTexts();
  const say = useTrainingTexts();
  const { running, marked } = state;
  return (
    <section className="iid-section">
      <Heading level={2}>{say("training.mark")}</Heading>
      <Paragraph muted>{say("training.markHint")}</Paragraph>
      {running?.kind === "marking" ? (
        <ReadingProgress
          done={running.done}
          total={running.total}
          label={say("training.marking")}
          text={say("training.progress", { done: count(running.done), total: count(running.total) })}
          stop={say("training.stop")}
          testIds={{ bar: "training-marking", stop: "training-marking-stop" }}
          onStop={() => store.stop()}
        />
      ) : (
        <div className="iid-row">
          <FileButton
            icon="table"
            size="small"
            disabled={running !== null && t("off.waiting")}
            testId="training-choose"
            inputTestId="training-input"
            multiple
            accept=".xlsx,.xlsm"
            onPick={(files) => void store.mark(files, year)}
          >
            {say(marked.length === 0 ? "training.choose" : "training.chooseMore")}
          </FileButton>
          {marked.length > 0 && (
            <Button icon="cross" size="small" testId="training-clear" onClick={() => store.clear()}>
              {say("training.clear")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** What a trainer needs: the handbook, exercises for a class, and their marks. */
export function TrainingPage(): ReactElement {
  const say = useTrainingTexts();
  const { session } = useServices();
  const year = useSessionState((state) => state.year);
  const store = trainingStoreOf(session);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const built = useBuiltInRules(year);
  const rules = built.status === "ready" ? built.rules : null;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("training.heading")}</Heading>
        <Paragraph>{say("training.intro")}</Paragraph>
      </section>
      <FoldedPart id="training-book" title={say("training.book")} room={ROOM}>
        {() => (
          <>
            <Paragraph muted>{say("training.bookHint", { year })}</Paragraph>
            <div className="iid-row">
              <ActionButton action="insertHandbook" input={undefined} icon="table" testId="insert-handbook" />
            </div>
          </>
        )}
      </FoldedPart>
      {rules && hasExercises(rules) && <MakePart store={store} state={state} rules={rules} />}
      {(built.status === "failed" || (rules && !hasExercises(rules))) && (
        <Paragraph role="status" testId="training-none">
          {say("training.noExercise", { year })}
        </Paragraph>
      )}
      <MarkPart store={store} state={state} year={year} />
      <ClassPart state={state} />
    </div>
  );
}
