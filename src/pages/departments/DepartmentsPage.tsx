import { holdsField } from "../../workbook/columnRoles";
import { Explained } from "../shared/Explained";
import { useMemo, useState, type ReactElement } from "react";
import { byName, rankDepartments } from "../../analysis/departmentRanks";
import { departments, type GapParts } from "../../analysis/departments";
import type { Analysis } from "../../analysis/types";
import { shownGap } from "../../analysis/parts";
import { Button } from "../../ui/Button";
import { fieldsOf, oneOf } from "../../pane/memory/keptFields";
import { useRemembered } from "../../pane/memory/useRemembered";
import { useTexts } from "../../pane/texts";
import { Statement } from "../../ui/Statement";
import { Select } from "../../ui/Select";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { useTallPane } from "../../pane/tallPane";
import { Paragraph } from "../../ui/Paragraph";
import { CopyDepartments } from "./CopyDepartments";
import { DepartmentsTable } from "./DepartmentsTable";
import { DEPARTMENT_ORDERS, type DepartmentOrder } from "./orders";
import { ParticipationPart } from "./ParticipationPart";
import { RemindDepartments } from "./exchange/RemindDepartments";
import { ShareParts } from "./exchange/ShareParts";
import { useDepartmentsTexts } from "./texts";
import type { TableProps } from "../manifest";
import "./departments.css";

function orderOf(kept: unknown): { order: DepartmentOrder | null } {
  return { order: oneOf(fieldsOf(kept)["order"], DEPARTMENT_ORDERS, null) };
}

/** More are shown when asked for. */
const FIRST = 12;
const FIRST_LOW = 6;

/** What the departments lost in the whole of what is not proved. */
function GapSum({ gap, analysis }: { gap: GapParts; analysis: Analysis }): ReactElement {
  const { points } = useTexts();
  const say = useDepartmentsTexts();
  return (
    <Paragraph muted numeric testId="gap-sum">
      <Explained terms={["maturity", "spd", "countScore"]}>
        {say("departmentsPage.sum", {
          maturity: points(gap.maturity),
          spd: points(gap.spd),
          countScore: points(gap.countScore),
          gap: points(shownGap(analysis) ?? gap.gap),
        })}
      </Explained>
    </Paragraph>
  );
}

/** Who takes part, what each department reported, proved and lost. */
export function DepartmentsPage({ analysis, reading }: TableProps): ReactElement {
  const { count } = useTexts();
  const say = useDepartmentsTexts();
  const { innovations, opd } = reading;
  const [{ order: chosen }, change] = useRemembered("departments", orderOf);
  const [all, setAll] = useState(false);
  const tall = useTallPane();
  const found = useMemo(() => innovations && departments({ analysis, innovations, opd }), [analysis, innovations, opd]);
  const proven = analysis.evidenced !== null;
  const options = DEPARTMENT_ORDERS.filter((one) => {
    if (one === "lost") return proven;
    return one !== "proved" || (proven && innovations?.layout === "wide");
  });
  // It was chosen for another table of this workbook and may be missing here.
  const order = chosen !== null && options.includes(chosen) ? chosen : proven ? "lost" : "maturity";
  const lines = useMemo(() => {
    if (!found) return [];
    if (order !== "name") return rankDepartments(found.results, order);
    return byName(found.results).map((result) => ({ result, rank: null }));
  }, [found, order]);
  const hasColumn = innovations?.columns.some(holdsField("opd"));
  if (!innovations || !found || !hasColumn) {
    return <Statement title={say("departmentsPage.heading")} text={say("departmentsPage.noColumn")} />;
  }
  const shown = all ? lines : lines.slice(0, tall ? FIRST : FIRST_LOW);
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("departmentsPage.heading")}</Heading>
        <Heading level={2}>{say("departmentsPage.participation")}</Heading>
        <ParticipationPart participation={found.participation} opd={opd} />
      </section>
      <ShareParts analysis={analysis} reading={reading} />
      <RemindDepartments analysis={analysis} reading={reading} participation={found.participation} />
      <section className="iid-section">
        <Heading level={2}>{say("departmentsPage.ranking")}</Heading>
        {innovations.layout === "recap" && <Paragraph>{say("departmentsPage.noLevels")}</Paragraph>}
        {!analysis.evidenced && <Paragraph>{say("departmentsPage.noEvidence")}</Paragraph>}
        <Select
          label={say("departmentsPage.sort")}
          labelled
          value={order}
          options={options.map((value): { value: DepartmentOrder; label: string } => ({
            value,
            label: say(`departmentsPage.by.${value}`),
          }))}
          onChange={(value) => change({ order: value })}
          testId="department-order"
        />
        <DepartmentsTable
          lines={shown}
          analysis={analysis}
          order={order}
          orders={options}
          onOrder={(value) => change({ order: value })}
        />
        {shown.length < lines.length && (
          <Button icon="table" size="small" testId="more-departments" onClick={() => setAll(true)}>
            {say("departmentsPage.more", { count: count(lines.length - shown.length) })}
          </Button>
        )}
        <Disclosure title={say("departmentsPage.how")} level="none" testId="departments-how">
          {() => (
            <>
              <Paragraph>{say("departmentsPage.counted")}</Paragraph>
              {order !== "name" && <Paragraph>{say("departmentsPage.rule")}</Paragraph>}
            </>
          )}
        </Disclosure>
        <CopyDepartments lines={lines} orders={options} />
        {found.gap && <GapSum gap={found.gap} analysis={analysis} />}
      </section>
    </div>
  );
}
