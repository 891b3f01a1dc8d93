import { useEffect, useMemo, useState, type ReactElement } from "react";
import { formatNumber } from "../../i18n/format";
import { trainingWords } from "../../i18n/training/training";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useFirst } from "../../pane/useFirst";
import { rulesOf } from "../../rules/index";
import { classResult, rulesOfMarks, type ClassResult, type RulesByYear } from "../../training/marking/classResult";
import { faultCount, indexText, kindLaw, kindText, markRemarks, remarkText } from "../../training/marking/resultSheets";
import type { MarkedFile } from "../../training/marking/types";
import { Button } from "../../ui/Button";
import { OpeningTable } from "../../ui/table/OpeningTable";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { useFileTexts } from "../shared/files/texts";
import { useTrainingTexts } from "./texts";
import type { TrainingState } from "./trainingStore";

/** Kinds that are shown before somebody asks for all. */
const FIRST_KINDS = 8;
/** Participants that a low pane shows at first. */
const FIRST_PEOPLE = 10;

interface ResultProps {
  result: ClassResult;
  rules: RulesByYear;
}

/** The rules of the years of all marks; `null` until they are there. */
function useRulesOfMarks({ marks }: ClassResult): RulesByYear | null {
  const [known, setKnown] = useState<{ marks: ClassResult["marks"]; rules: RulesByYear } | null>(null);
  useEffect(() => {
    let wanted = true;
    void rulesOfMarks(marks, rulesOf).then((rules) => wanted && setKnown({ marks, rules }));
    return () => {
      wanted = false;
    };
  }, [marks]);
  // Rules that are there for other marks serve as long as they have all years.
  return known && marks.every(({ code }) => known.rules.has(code.year)) ? known.rules : null;
}

function Kinds({ result: { kinds }, rules }: ResultProps): ReactElement | null {
  const { locale, count } = useTexts();
  const say = useTrainingTexts();
  const words = useMemo(() => trainingWords(locale), [locale]);
  const [all, setAll] = useState(false);
  if (kinds.length === 0) return null;
  return (
    <>
      <OpeningTable
        caption={say("training.kinds")}
        heads={[say("training.kind"), say("training.understood")]}
        rows={kinds.slice(0, all ? kinds.length : FIRST_KINDS).map((kind) => ({
          key: kind.code,
          name: words.title(kind.code),
          cells: [say("training.of", { understood: count(kind.understood), planted: count(kind.planted) })],
          details: () => (
            <>
              <div>{kindText(kind, rules, words)}</div>
              <div>{say("training.law", { law: kindLaw(kind, rules, words) })}</div>
            </>
          ),
        }))}
        testId="training-kinds"
      />
      {!all && kinds.length > FIRST_KINDS && (
        <div className="iid-row">
          <Button icon="table" size="small" testId="training-all-kinds" onClick={() => setAll(true)}>
            {say("training.allKinds", { count: count(kinds.length) })}
          </Button>
        </div>
      )}
    </>
  );
}

function Participants({ result }: Pick<ResultProps, "result">): ReactElement {
  const { locale, count } = useTexts();
  const say = useTrainingTexts();
  const words = useMemo(() => trainingWords(locale), [locale]);
  const { shown, more } = useFirst(result.marks, FIRST_PEOPLE);
  return (
    <>
      <OpeningTable
        caption={say("training.participant")}
        captionHidden
        heads={[say("training.participant"), say("training.score"), say("training.mended")]}
        rows={shown.map((mark) => ({
          key: mark.file,
          name: mark.name,
          cells: [
            formatNumber(locale, mark.score, 2),
            say("training.of", {
              understood: count(faultCount(mark, ({ mended }) => mended)),
              planted: count(mark.faults.length),
            }),
          ],
          details: () =>
            [
              say("training.facts", {
                named: count(faultCount(mark, ({ named }) => named)),
                alarms: count(mark.alarms.length),
                index: indexText(mark, words),
              }),
              ...markRemarks(mark, result, words),
            ].join(" "),
        }))}
        testId="training-participants"
      />
      {more}
    </>
  );
}

/** How the class did: least understood first, then each participant, and what could not be marked. */
export function ClassPart({ state }: { state: TrainingState }): ReactElement | null {
  const { locale, count } = useTexts();
  const say = useTrainingTexts();
  const sayFile = useFileTexts();
  const words = useMemo(() => trainingWords(locale), [locale]);
  const { marked } = state;
  const files = useMemo(
    () =>
      marked.map((one): MarkedFile =>
        "unread" in one ? { file: one.file, problem: sayFile(`file.${one.unread}`) } : one,
      ),
    [marked, sayFile],
  );
  const result = useMemo(() => classResult(files), [files]);
  const rules = useRulesOfMarks(result);
  if (marked.length === 0) return null;
  const { marks, unmarked, mean } = result;
  return (
    <section className="iid-section" data-testid="training-class">
      <Paragraph role="status" strong numeric testId="training-result">
        {mean === null
          ? say("training.resultNone")
          : say("training.result", { count: count(marks.length), mean: formatNumber(locale, mean, 2) })}
      </Paragraph>
      {marks.length > 0 && (
        <>
          <div className="iid-row">
            <ActionButton action="insertTrainingResult" input={{ files }} icon="table" testId="training-write" />
          </div>
          <Paragraph muted>{words.say("markRule")}</Paragraph>
          {rules && <Kinds result={result} rules={rules} />}
          <Disclosure title={say("training.participants", { count: count(marks.length) })} testId="training-people">
            {() => <Participants result={result} />}
          </Disclosure>
        </>
      )}
      {unmarked.length > 0 && (
        <>
          <Heading level={3} small>
            {say("training.unmarked", { count: count(unmarked.length) })}
          </Heading>
          <ul className="iid-bullets iid-text" data-testid="training-unmarked">
            {unmarked.map(({ file, problem }) => (
              <li key={file}>{`${file}: ${remarkText(problem, words)}`}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
