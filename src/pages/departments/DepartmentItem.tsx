import type { ReactElement } from "react";
import type { DepartmentResult } from "../../analysis/departments";
import type { Analysis } from "../../analysis/types";
import { useDeskStore } from "../shared/desk/deskStore";
import { DEFAULT_VIEW, useFindingsView } from "../shared/findings/findingsView";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { departmentChoice } from "../shared/findings/departmentChoice";
import { usePage } from "../../pane/currentPage";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { useDepartmentsTexts } from "./texts";

export interface DepartmentItemProps {
  result: DepartmentResult;
  analysis: Analysis;
}

interface Value {
  label: string;
  text: string;
  more?: string;
}

/** One department: its numbers, and the ways to its findings and to the desk. */
export function DepartmentItem({ result, analysis }: DepartmentItemProps): ReactElement {
  const { points, count } = useTexts();
  const { open } = usePage();
  const say = useDepartmentsTexts();
  const { change } = useFindingsView();
  const desk = useDeskStore();
  const name = result.name || say("departmentsPage.noOpd");
  const none = say("departmentsPage.absentValue");
  const { innovations, statuses, meanMaturity, meanEvidenced, claimedLevels, provedLevels, lost, spellings } = result;
  const values: Value[] = [
    {
      label: say("departmentsPage.innovations"),
      text: count(innovations),
      more: say("departmentsPage.statuses", statuses),
    },
    {
      label: say("departmentsPage.maturity"),
      text: meanMaturity === null ? none : points(meanMaturity),
      ...(meanEvidenced === null ? {} : { more: say("departmentsPage.evidenced", { value: points(meanEvidenced) }) }),
    },
  ];
  if (provedLevels !== null && claimedLevels !== null) {
    const levels = { proved: count(provedLevels), claimed: count(claimedLevels) };
    values.push({
      label: say("departmentsPage.proved"),
      text: say("departmentsPage.provedOf", levels),
    });
  }
  if (lost !== null) {
    values.push({ label: say("departmentsPage.lost"), text: points(lost) });
  }
  const written = [...spellings].filter(([, times]) => times > 0).map(([text]) => text);
  const showFindings = (): void => {
    change({ ...DEFAULT_VIEW, department: departmentChoice(result, analysis) });
    open("findings");
  };
  const showDesk = (): void => {
    desk.show({ show: "all", department: result.key });
    open("desk");
  };
  return (
    <div className="iid-department" data-testid="department">
      <Heading level={3}>{name}</Heading>
      {innovations === 0 ? (
        <Paragraph muted>{say("departmentsPage.nothing")}</Paragraph>
      ) : (
        <dl className="iid-department__values iid-text iid-numeric">
          {values.map(({ label, text, more }) => (
            <div key={label}>
              <dt className="iid-muted">{label}</dt>
              <dd>
                <span className="iid-strong">{text}</span>
                {more !== undefined && <span className="iid-muted iid-department__more">{more}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {written.length > 1 && (
        <Paragraph muted>{say("departmentsPage.spellings", { names: written.join("; ") })}</Paragraph>
      )}
      {innovations > 0 && (
        <div className="iid-row">
          <Button
            icon="chevron"
            iconAfter
            size="small"
            label={say("departmentsPage.findingsOf", { name })}
            testId="department-findings"
            onClick={showFindings}
          >
            {say("departmentsPage.findings")}
          </Button>
          <Button
            icon="chevron"
            iconAfter
            size="small"
            label={say("departmentsPage.deskOf", { name })}
            testId="department-desk"
            onClick={showDesk}
          >
            {say("departmentsPage.desk")}
          </Button>
        </div>
      )}
    </div>
  );
}
