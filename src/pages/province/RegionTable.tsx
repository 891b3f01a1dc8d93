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
import { Fragment, useMemo, useState, type ReactElement } from "react";
import { useTallPane } from "../../pane/tallPane";
import { useTexts } from "../../pane/texts";
import type { RankedRow } from "../../region/recap/types";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import { Paragraph } from "../../ui/Paragraph";
import { RowButton } from "../../ui/RowButton";
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
  table: { tableLayout: "fixed", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  head: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    fontSize: tokens.fontSizeBase200,
    "& button": { minHeight: "28px", padding: 0, fontSize: "inherit", overflowWrap: "anywhere" },
  },
  figure: { width: "62px" },
  rank: { width: "38px" },
  row: { cursor: "pointer" },
  cell: {
    height: "28px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "right" },
  open: { transform: "rotate(90deg)" },
  name: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    justifyContent: "flex-start",
    minHeight: "28px",
    padding: 0,
    fontSize: "inherit",
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  details: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, whiteSpace: "normal" },
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
  const styles = useStyles();
  const figure = useFigureText();
  const tall = useTallPane();
  const [order, setOrder] = useState<RegionOrder>(firstOrder("rank"));
  const [opened, setOpened] = useState<string | null>(null);
  const [more, setMore] = useState(0);
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
  const toggle = (file: string): void => setOpened(opened === file ? null : file);
  return (
    <>
      <Paragraph muted>{say("provincePage.keys")}</Paragraph>
      <Table
        size="extra-small"
        className={styles.table}
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
                  styles.head,
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
        <TableBody>
          {shown.map((row) => {
            const isOpen = opened === row.file;
            return (
              <Fragment key={row.file}>
                <TableRow className={styles.row} data-testid="province-line" onClick={() => toggle(row.file)}>
                  {columns.map((column) =>
                    column === "name" ? (
                      <TableHeaderCell
                        key={column}
                        scope="row"
                        className={styles.cell}
                        button={{ className: styles.name, as: "div" }}
                      >
                        <RowButton
                          title={row.name}
                          expanded={isOpen}
                          className={styles.name}
                          testId="province-name"
                          onClick={(event) => {
                            // The line does the same.
                            event.stopPropagation();
                            toggle(row.file);
                          }}
                        >
                          <Icon name="chevron" size={12} className={isOpen ? styles.open : undefined} />
                          <span className={mergeClasses(styles.text, row.problem !== null && "iid-severity--error")}>
                            {row.name}
                          </span>
                        </RowButton>
                      </TableHeaderCell>
                    ) : (
                      <TableCell key={column} className={mergeClasses(styles.cell, styles.number)}>
                        {figure(row, column)}
                      </TableCell>
                    ),
                  )}
                </TableRow>
                {row.problem !== null && !isOpen && (
                  <TableRow>
                    <TableCell colSpan={columns.length} className={styles.details}>
                      <span className="iid-severity--error">{row.problem}</span>
                    </TableCell>
                  </TableRow>
                )}
                {isOpen && (
                  <TableRow>
                    <TableCell colSpan={columns.length} className={styles.details}>
                      <RegionDetails
                        row={row}
                        rules={rules}
                        onLetter={() => onLetter(row.file)}
                        onRemove={() => onRemove(row.file)}
                      />
                    </TableCell>
                  </TableRow>
                )}
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
      {rest > 0 && (
        <div className="iid-row">
          <Button icon="chevron" size="small" testId="province-more" onClick={() => setMore(more + FIRST)}>
            {say("provincePage.more", { count: count(rest) })}
          </Button>
        </div>
      )}
    </>
  );
}
