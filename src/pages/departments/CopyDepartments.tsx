import type { ReactElement } from "react";
import type { DepartmentResult } from "../../analysis/departments";
import { roundHalfUp } from "../../scoring/index";
import { ActionButton } from "../../pane/ActionButton";
import { Button } from "../../ui/Button";
import { useTexts } from "../../pane/texts";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import { tableText } from "../shared/give/tableText";
import { useGiving } from "../shared/give/useGiving";
import { useDepartmentFigure, type ShownDepartment } from "./DepartmentsTable";
import { DEPARTMENT_COLUMNS, type DepartmentOrder } from "./orders";
import { useDepartmentsTexts } from "./texts";

export interface CopyDepartmentsProps {
  /** All of them, in the order shown. */
  lines: readonly ShownDepartment[];
  orders: readonly DepartmentOrder[];
}

const DECIMALS = 2;
/** Columns that hold no single number. */
const TEXTS: ReadonlySet<DepartmentOrder> = new Set(["name", "proved"]);

/** A figure as a number that can be calculated with, where it is one. */
function cellOf({ innovations, meanMaturity, lost }: DepartmentResult, column: DepartmentOrder): number | null {
  const figure = column === "maturity" ? meanMaturity : column === "lost" ? lost : innovations;
  return figure === null ? null : roundHalfUp(figure, DECIMALS);
}

/** In characters: the name, then the figures. */
const WIDTHS = [44, 16];

/** The whole table for a letter or a message, and as a sheet to be sorted and printed. */
export function CopyDepartments({ lines, orders }: CopyDepartmentsProps): ReactElement {
  const { count } = useTexts();
  const say = useDepartmentsTexts();
  const figure = useDepartmentFigure();
  const giving = useGiving();
  const columns = DEPARTMENT_COLUMNS.filter((one) => orders.includes(one));
  const headers = columns.map((column) => say(`departmentsPage.column.${column}`));
  const copy = (): void => {
    const rows = lines.map(({ result }) => columns.map((column) => figure(result, column)));
    void giving.copy({ name: say("departmentsPage.copyFile"), content: tableText([headers, ...rows]) });
  };
  return (
    <>
      <div className="iid-row">
        <Button icon="copy" size="small" testId="copy-departments" onClick={copy}>
          {say("departmentsPage.copy", { count: count(lines.length) })}
        </Button>
        <ActionButton
          action="insertList"
          input={() => ({
            name: say("departmentsPage.sheet"),
            headers,
            rows: lines.map(({ result }) =>
              columns.map((column) => (TEXTS.has(column) ? figure(result, column) : cellOf(result, column))),
            ),
            widths: columns.map((_, at) => WIDTHS[at] ?? WIDTHS[1]!),
          })}
          icon="table"
          size="small"
          testId="departments-to-sheet"
        />
      </div>
      <GiveAnswer giving={giving} />
    </>
  );
}
