import { useState, type ReactElement } from "react";
import { formatDate } from "../../i18n/format";
import { ReadingProgress } from "../../pane/ReadingProgress";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import type { RuleSet } from "../../rules/types";
import { MOST_PARTICIPANTS, namesIn, participantsOf } from "../../training/participants";
import { Button } from "../../ui/Button";
import { MessageLine } from "../../ui/MessageLine";
import { Paragraph } from "../../ui/Paragraph";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { FoldedPart } from "../shared/FoldedPart";
import { useFileTexts } from "../shared/files/texts";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import { useGiving } from "../shared/give/useGiving";
import { useTrainingTexts } from "./texts";
import type { TrainingState, TrainingStore } from "./trainingStore";

const LONGEST_SEED = 60;
const LONGEST_NAMES = 40_000;

/** Pixels of the pane from which on what is made stands open above what is marked. */
export const ROOM = 700;

interface MakeProps {
  store: TrainingStore;
  state: TrainingState;
  rules: RuleSet;
}

/** The exercises that are ready, to be taken by a click of their own: a web view gives files only right after one. */
function Ready({ state: { made }, year }: { state: TrainingState; year: number }): ReactElement | null {
  const { count } = useTexts();
  const say = useTrainingTexts();
  const giving = useGiving();
  const [first, ...others] = made;
  if (!first) return null;
  return (
    <>
      <Paragraph role="status" testId="training-ready">
        {say("training.ready", { count: count(made.length) })}
      </Paragraph>
      <div className="iid-row">
        <Button
          icon="document"
          appearance="primary"
          testId="training-take"
          onClick={() => void giving.give([first, ...others], `Latihan Bimtek ${year}.zip`)}
        >
          {others.length === 0 ? say("training.open") : say("training.take", { count: count(made.length) })}
        </Button>
      </div>
      <GiveAnswer giving={giving} />
    </>
  );
}

/** Another exercise for each participant. */
export function MakePart({ store, state, rules }: MakeProps): ReactElement {
  const { locale, count: shown, t } = useTexts();
  const say = useTrainingTexts();
  const sayFile = useFileTexts();
  const { today } = useServices();
  const [count, setCount] = useState("1");
  const [text, setText] = useState("");
  const [seed, setSeed] = useState(() => formatDate(locale, today()));
  const { running, failed } = state;
  const names = namesIn(text);
  const wanted = Math.max(Number(count), names.length);
  const isCount = /^\d{1,3}$/.test(count.trim()) && wanted >= 1 && wanted <= MOST_PARTICIPANTS;
  const countProblem = isCount ? null : say("training.countProblem", { most: shown(MOST_PARTICIPANTS) });
  const seedProblem = seed.trim() === "" ? say("training.seedProblem") : null;
  const make = (): void => void store.make(participantsOf(seed.trim(), names, wanted), rules.year, locale);
  const content = (): ReactElement => (
    <>
      <Paragraph muted>{say("training.exerciseHint")}</Paragraph>
      <TextField
        label={say("training.count")}
        value={count}
        inputMode="numeric"
        maxLength={3}
        characters={4}
        problem={countProblem}
        testId="training-count"
        onChange={setCount}
      />
      <TextArea
        label={say("training.names")}
        value={text}
        rows={2}
        maxLength={LONGEST_NAMES}
        testId="training-names"
        onChange={setText}
      />
      <TextField
        label={say("training.seed")}
        value={seed}
        maxLength={LONGEST_SEED}
        problem={seedProblem}
        testId="training-seed"
        onChange={setSeed}
      />
      {running?.kind === "making" ? (
        <ReadingProgress
          done={running.done}
          total={running.total}
          label={say("training.making")}
          text={say("training.progress", { done: shown(running.done), total: shown(running.total) })}
          stop={say("training.stop")}
          testIds={{ bar: "training-making", stop: "training-making-stop" }}
          onStop={() => store.stop()}
        />
      ) : (
        <div className="iid-row">
          <Button
            icon="table"
            disabled={countProblem ?? seedProblem ?? (running !== null && t("off.waiting"))}
            testId="training-make"
            onClick={make}
          >
            {say("training.make", { count: isCount ? shown(wanted) : count })}
          </Button>
        </div>
      )}
      {failed && (
        <MessageLine tone="error" testId="training-failed">
          {say("training.failed", { reason: sayFile(`file.${failed}`) })}
        </MessageLine>
      )}
      <Ready state={state} year={rules.year} />
    </>
  );
  return (
    <FoldedPart id="training-exercise" title={say("training.exercise")} room={ROOM}>
      {content}
    </FoldedPart>
  );
}
