import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  type TableHeaderCellProps,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DepartmentResult } from "../../analysis/departments";
import type { Analysis } from "../../analysis/types";
import { useTexts } from "../../pane/texts";
import { OpeningName, useFigureTableStyles } from "../../ui/table/FigureTable";
import { OpeningLine } from "../../ui/table/OpeningLine";
import { useMinWidth } from "../../ui/useMinWidth";
import { DepartmentItem } from "./DepartmentItem";
import { DEPARTMENT_COLUMNS, type DepartmentOrder } from "./orders";
import { useDepartmentsTexts } from "./texts";

/** What a narrow pane has room for; the rest is told below an opened line. */
const NARROW: ReadonlySet<DepartmentOrder> = new Set(["name", "innovations", "lost"]);
const WIDE = 480;

export interface ShownDepartment {
  result: DepartmentResult;
  /** `null`: not ranked. */
  rank: number | null;
}

export interface DepartmentsTableProps {
  lines: readonly ShownDepartment[];
  analysis: Analysis;
  order: DepartmentOrder;
  /** What this table can be sorted by, which are its columns. */
  orders: readonly DepartmentOrder[];
  onOrder(order: DepartmentOrder): void;
}

const useStyles = makeStyles({
  figure: { width: "58px" },
  rank: { width: "22px" },
  details: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    whiteSpace: "normal",
  },
});

/** A figure of a department as its column shows it. */
export function useDepartmentFigure(): (result: DepartmentResult, column: DepartmentOrder) => string {
  const { points, count } = useTexts();
  const say = useDepartmentsTexts();
  const none = say("departmentsPage.absentValue");
  return (result, column) => {
    const { innovations, meanMaturity, provedLevels, claimedLevels, lost } = result;
    switch (column) {
      case "name":
        return result.name || say("departmentsPage.noOpd");
      case "innovations":
        return count(innovations);
      case "maturity":
        return meanMaturity === null ? none : points(meanMaturity);
      case "proved":
        return provedLevels === null || claimedLevels === null
          ? none
          : say("departmentsPage.provedShort", { proved: count(provedLevels), claimed: count(claimedLevels) });
      case "lost":
        return lost === null ? none : points(lost);
    }
  };
}

/** The departments as lines of figures; a line opens into all that is known of its department. */
export function DepartmentsTable({ lines, analysis, order, orders, onOrder }: DepartmentsTableProps): ReactElement {
  const { count } = useTexts();
  const say = useDepartmentsTexts();
  const looks = useFigureTableStyles();
  const styles = useStyles();
  const figure = useDepartmentFigure();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const ranked = lines.some(({ rank }) => rank !== null);
  const hasRoom = useMinWidth(WIDE);
  const columns = DEPARTMENT_COLUMNS.filter((one) => orders.includes(one) && (hasRoom || NARROW.has(one)));
  const toggle = (key: string): void => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };
  const direction = (column: DepartmentOrder): Pick<TableHeaderCellProps, "sortDirection"> =>
    column === order ? { sortDirection: column === "name" ? "ascending" : "descending" } : {};
  return (
    <Table
      size="extra-small"
      className={looks.table}
      aria-label={say("departmentsPage.ranking")}
      data-testid="departments"
    >
      <TableHeader>
        <TableRow>
          {ranked && (
            <TableHeaderCell className={styles.rank}>
              <span className="iid-hidden">{say("departmentsPage.rank", { rank: "" })}</span>
            </TableHeaderCell>
          )}
          {columns.map((column) => (
            <TableHeaderCell
              key={column}
              sortable
              {...direction(column)}
              className={mergeClasses(looks.head, column !== "name" && mergeClasses(looks.figureHead, styles.figure))}
              data-testid={`department-by-${column}`}
              onClick={() => onOrder(column)}
            >
              {say(`departmentsPage.column.${column}`)}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {lines.map(({ result, rank }) => {
          const isOpen = opened.has(result.key);
          const name = figure(result, "name");
          return (
            <OpeningLine
              key={result.key}
              columns={columns.length + (ranked ? 1 : 0)}
              below={isOpen ? <DepartmentItem result={result} analysis={analysis} /> : null}
              belowClass={styles.details}
              testId="department-line"
              onToggle={() => toggle(result.key)}
            >
              {ranked && (
                <TableCell className={mergeClasses(looks.cell, looks.number)}>
                  {rank !== null && <span data-testid="rank">{count(rank)}</span>}
                </TableCell>
              )}
              {columns.map((column) =>
                column === "name" ? (
                  <OpeningName
                    key={column}
                    name={name}
                    isOpen={isOpen}
                    testId="department-name"
                    onToggle={() => toggle(result.key)}
                  />
                ) : (
                  <TableCell key={column} className={mergeClasses(looks.cell, looks.number)}>
                    {figure(result, column)}
                  </TableCell>
                ),
              )}
            </OpeningLine>
          );
        })}
      </TableBody>
    </Table>
  );
}
