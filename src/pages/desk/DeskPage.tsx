import { useMemo, type ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { departmentLetters, decidedByDepartment, decidedOf } from "../../review/desk/index";
import { FIELD_HEADERS } from "../../template/headers";
import { ActionButton } from "../../pane/ActionButton";
import { Button } from "../../ui/Button";
import { LostDrafts } from "../../pane/memory/LostDrafts";
import { NoticeLine } from "../../pane/NoticeLine";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { DeskFilters } from "./DeskFilters";
import { DecidedShare } from "./DecidedShare";
import { InnovationCard } from "./InnovationCard";
import { DepartmentLetters } from "./DepartmentLetters";
import { useDeskStore } from "../shared/desk/deskStore";
import { useDeskTexts } from "./texts";
import { useDesk, type Desk } from "./useDesk";
import "../shared/findings/findings.css";
import type { TableProps } from "../manifest";
import "./desk.css";

function MissingColumns({ missing }: Pick<Desk, "missing">): ReactElement {
  const say = useDeskTexts();
  const headers = missing.map((field) => `“${FIELD_HEADERS[field]}”`).join(", ");
  return (
    <div className="iid-section">
      <NoticeLine tone="info" text={say("deskPage.noColumns", { headers })} testId="no-desk-columns" />
      <ActionButton action="addDeskColumns" input={undefined} icon="table" appearance="primary" testId="add-columns" />
    </div>
  );
}

/** There is nothing to show: nothing matches, or the reviewer has passed the last one. */
function NoInnovation({ ended }: { ended: boolean }): ReactElement {
  const say = useDeskTexts();
  const store = useDeskStore();
  return (
    <section className="iid-section" data-testid="desk-end">
      <Heading
        level={2}
        small
        // Where the focus goes when the card it was in is gone.
        focusRef={(heading) => {
          if (ended) heading?.focus();
        }}
      >
        {say(ended ? "deskPage.end" : "deskPage.empty")}
      </Heading>
      <div className="iid-row">
        {ended && (
          <Button icon="refresh" size="small" onClick={() => store.change({ ended: false, at: null })}>
            {say("deskPage.fromStart")}
          </Button>
        )}
        <Button
          icon="cross"
          size="small"
          testId="clear-desk-filter"
          onClick={() => store.show({ show: "all", department: null })}
        >
          {say("deskPage.clearFilter")}
        </Button>
      </div>
    </section>
  );
}

/** The reviewer's queue, one innovation at a time, and what is to be told to the departments. */
export function DeskPage({ analysis, reading }: TableProps): ReactElement {
  const { count } = useTexts();
  const say = useDeskTexts();
  const desk = useDesk(analysis, reading);
  const { rows, current, view, missing, accepted, lost } = desk;
  const store = useDeskStore();
  const progress = useMemo(() => decidedOf(rows), [rows]);
  const departments = useMemo(() => decidedByDepartment(rows), [rows]);
  const files = useSessionState((state) => state.files);
  const letters = useMemo(
    () => departmentLetters(rows, new Set(accepted.keys()), files?.files),
    [rows, accepted, files],
  );
  const excluded = analysis.excluded.length;
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>
          <Explained terms={["desk"]}>{say("deskPage.heading")}</Explained>
        </Heading>
        <DecidedShare progress={progress} />
        {missing.length > 0 && <MissingColumns missing={missing} />}
        <DeskFilters view={view} departments={departments} />
        <LostDrafts
          drafts={lost.map(([subject, { name, note, decision }]) => ({
            key: subject,
            name,
            text: [decision ? say(`deskPage.${decision}`) : "", note.trim()].filter(Boolean).join("; "),
          }))}
          sentence={say("deskPage.lost")}
          discard={say("deskPage.lostDiscard")}
          onDiscard={(subject) => store.draft(subject, null)}
        />
      </section>
      {current ? (
        <InnovationCard key={current.subject} desk={desk} row={current} analysis={analysis} />
      ) : (
        <NoInnovation ended={view.ended} />
      )}
      <div>
        <Disclosure title={say("deskPage.byDepartment")} testId="by-department">
          {() => (
            <ul className="iid-list iid-section">
              {departments.map((one) => (
                <li key={one.key}>
                  <DecidedShare progress={one} department={one} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
        <Disclosure title={say("deskPage.letters", { count: count(letters.length) })} testId="letters">
          {() => <DepartmentLetters letters={letters} rules={analysis.rules} />}
        </Disclosure>
      </div>
      <Paragraph muted>
        <Explained terms={["levelDesk", "evidenced", "included"]}>{say("deskPage.noEffect")}</Explained>
        {excluded > 0 && ` ${say("deskPage.excluded", { count: count(excluded) })}`}
      </Paragraph>
    </div>
  );
}
