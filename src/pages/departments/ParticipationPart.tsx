import type { ReactElement } from "react";
import { reportedRange, type Participation } from "../../analysis/departments";
import type { OpdTable } from "../../workbook/types";
import { ActionButton } from "../../pane/ActionButton";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { Paragraph } from "../../ui/Paragraph";
import { Disclosure } from "../../ui/Disclosure";
import { MatchNames } from "./MatchNames";
import { useDepartmentsTexts } from "./texts";

export interface ParticipationPartProps {
  participation: Participation | null;
  opd: OpdTable | null;
}

function Names({ title, names, testId }: { title: string; names: readonly string[]; testId: string }): ReactElement {
  return (
    <Disclosure title={title} level="none" testId={testId}>
      {() => (
        <ul className="iid-bullets">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** Who of the workbook's own list reported nothing, or why that is not known. */
export function ParticipationPart({ participation, opd }: ParticipationPartProps): ReactElement {
  const { count } = useTexts();
  const say = useDepartmentsTexts();
  const { answers } = useSessionState();
  const sheet = opd?.sheet ?? "";
  if (!participation) {
    return (
      <Paragraph testId="participation">
        {opd ? say("departmentsPage.otherList", { sheet }) : say("departmentsPage.noList")}
      </Paragraph>
    );
  }
  const { listed, absent, unlisted, open } = participation;
  const [least, most] = reportedRange(participation);
  const reported = least === most ? count(least) : `${count(least)}-${count(most)}`;
  return (
    <>
      {open.length > 0 && <MatchNames open={open} />}
      <Paragraph numeric testId="participation">
        {say("departmentsPage.reported", { reported, listed: count(listed), sheet })}
      </Paragraph>
      {absent.length > 0 && (
        <Names
          title={say("departmentsPage.absent", { count: count(absent.length) })}
          names={absent}
          testId="absent-departments"
        />
      )}
      {answers.opd !== undefined && Object.keys(answers.opd).length > 0 && (
        <div className="iid-row">
          <ActionButton
            action="answerQuestion"
            input={{ opd: "none" }}
            icon="undo"
            label={say("departmentsPage.matchAgain")}
            testId="match-again"
          />
        </div>
      )}
      {unlisted.length > 0 && (
        <Names
          title={say("departmentsPage.unlisted", { count: count(unlisted.length) })}
          names={unlisted}
          testId="unlisted-departments"
        />
      )}
    </>
  );
}
