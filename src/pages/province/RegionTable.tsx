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
} from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from "react";
import { useTallPane } from "../../pane/tallPane";
import { useTexts } from "../../pane/texts";
import type { RankedRow } from "../../region/recap/types";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { OpeningName, useFigureTableStyles } from "../../ui/table/FigureTable";
import { OpeningLine } from "../../ui/table/OpeningLine";
import { Paragraph } from "../../ui/Paragraph";
import { useMinWidth } from "../../ui/useMinWidth";
import { RegionDetails } from "./RegionDetails";
import {
  firstOrder,
  REGION_COLUMNS,
  regionFigure,
  sortedRegions,
  type RegionColumn,
  type RegionOrder,
} from "./regionOrder";
import { useProvinceTexts } from "./texts";

/** What a narrow pane has room for; the rest is told below an opened line. */
const NARROW: ReadonlySet<RegionColumn> = new Set(["rank", "name", "index", "evidenced"]);
const MIDDLE: ReadonlySet<RegionColumn> = new Set([...NARROW, "strict", "lost", "moved"]);
const [WIDE, WIDEST] = [480, 760];
/** Lines that are drawn at first: a country has 546. */
const [FIRST, FIRST_LOW] = [50, 8];

const useStyles = makeStyles({
  figure: { width: "56px" },
  rank: { width: "38px" },
  details: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "normal",
  },
});

function useFigureText(): (row: RankedRow, column: Exclude<RegionColumn, "name">) => string {
  const { points, count, gain } = useTexts();
  const say = useProvinceTexts();
  return (row, column) => {
    const value = regionFigure(row, column);
    if (value === null) return say("provincePage.none");
    if (column === "moved") return gain(value);
    return column === "rank" || column === "n" || column === "errors" ? count(value) : points(value);
  };
}

export interface RegionTableProps {
  rows: readonly RankedRow[];
  rules: RuleSet;
  onLetter(file: string): void;
  onRemove(file: string): void;
}

/** The regions as lines of figures, sorted by a column; a line opens into all that is known of its region. */
export function RegionTable({ rows, rules, onLetter, onRemove }: RegionTableProps): ReactElement {
  const { count } = useTexts();
  const say = useProvinceTexts();
  const looks = useFigureTableStyles();
  const styles = useStyles();
  const figure = useFigureText();
  const tall = useTallPane();
  const [order, setOrder] = useState<RegionOrder>(firstOrder("rank"));
  const [opened, setOpened] = useState<string | null>(null);
  const [more, setMore] = useState(0);
  const body = useId();
  const firstNew = useRef<number | null>(null);
  useEffect(() => {
    if (firstNew.current === null) return;
    const names = document.getElementById(body)?.querySelectorAll<HTMLElement>('[scope="row"] button');
    names?.[firstNew.current]?.focus();
    firstNew.current = null;
  }, [more, body]);
  const [isWide, isWidest] = [useMinWidth(WIDE), useMinWidth(WIDEST)];
  const sorted = useMemo(() => sortedRegions(rows, order), [rows, order]);
  const columns = REGION_COLUMNS.filter(
    (column) =>
      (isWidest || (isWide ? MIDDLE : NARROW).has(column)) &&
      (column !== "moved" || rows.some(({ before }) => before !== null)),
  );
  const shown = sorted.slice(0, (tall ? FIRST : FIRST_LOW) + more);
  const rest = Math.min(FIRST, sorted.length - shown.length);
  const sortBy = (column: RegionColumn): void =>
    setOrder(order.column === column ? { column, descending: !order.descending } : firstOrder(column));
  // The button may go with the focus in it, and whoever asked for more goes on with them.
  const showMore = (): void => {
    firstNew.current = shown.length;
    setMore(more + FIRST);
  };
  const belowOf = (row: RankedRow, isOpen: boolean): ReactElement | null => {
    if (!isOpen) return row.problem === null ? null : <span className="iid-severity--error">{row.problem}</span>;
    const { file } = row;
    return <RegionDetails row={row} rules={rules} onLetter={() => onLetter(file)} onRemove={() => onRemove(file)} />;
  };
  const toggle = (file: string): void => setOpened(opened === file ? null : file);
  return (
    <>
      <Paragraph muted>{say("provincePage.keys")}</Paragraph>
      <Table
        size="extra-small"
        className={looks.table}
        aria-label={say("provincePage.table")}
        data-testid="province-regions"
      >
        <TableHeader>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell
                key={column}
                sortable
                {...(order.column === column && { sortDirection: order.descending ? "descending" : "ascending" })}
                className={mergeClasses(
                  looks.head,
                  column !== "name" && looks.figureHead,
                  column === "rank" ? styles.rank : column !== "name" && styles.figure,
                )}
                data-testid={`province-by-${column}`}
                onClick={() => sortBy(column)}
              >
                {say(`provincePage.column.${column}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody id={body}>
          {shown.map((row) => {
            const isOpen = opened === row.file;
            return (
              <OpeningLine
                key={row.file}
                columns={columns.length}
                below={belowOf(row, isOpen)}
                belowClass={styles.details}
                testId="province-line"
                onToggle={() => toggle(row.file)}
              >
                {columns.map((column) =>
                  column === "name" ? (
                    <OpeningName
                      key={column}
                      name={row.name}
                      isOpen={isOpen}
                      isWrong={row.problem !== null}
                      testId="province-name"
                      onToggle={() => toggle(row.file)}
                    />
                  ) : (
                    <TableCell key={column} className={mergeClasses(looks.cell, looks.number)}>
                      {figure(row, column)}
                    </TableCell>
                  ),
                )}
              </OpeningLine>
            );
          })}
        </TableBody>
      </Table>
      {rest > 0 && (
        <div className="iid-row">
          <Button icon="chevron" size="small" testId="province-more" onClick={showMore}>
            {say("provincePage.more", { count: count(rest) })}
          </Button>
        </div>
      )}
    </>
  );
}
