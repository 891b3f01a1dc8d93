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
import { Fragment, type ReactElement, type ReactNode } from "react";

export interface DataRow {
  key: string | number;
  /** What the row is about. */
  head: ReactNode;
  cells: readonly ReactNode[];
  /** A sum, or whatever stands out. */
  strong?: boolean;
  /** What is added below the row over its whole width. */
  below?: ReactNode;
}

export interface DataTableProps {
  /** What the table is about. */
  caption?: string;
  /** For readers only. */
  captionHidden?: boolean;
  /** Heads of all columns, that of the rows first. */
  heads: readonly ReactNode[];
  rows: readonly DataRow[];
  /** Cells hold words that wrap, instead of numbers that do not. */
  wordy?: boolean;
  testId?: string;
}

const useStyles = makeStyles({
  table: {
    tableLayout: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderBottom: "none" },
  top: { borderTop: "none" },
  below: { borderTop: "none", color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  cell: {
    height: "auto",
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "baseline",
    whiteSpace: "nowrap",
  },
  first: { paddingLeft: 0, fontWeight: "inherit", textAlign: "left", whiteSpace: "normal", overflowWrap: "anywhere" },
  head: { color: tokens.colorNeutralForeground3 },
  content: { display: "block", minHeight: "unset" },
  wordy: { whiteSpace: "normal" },
});

/** A small table of figures: what each row is about on the left, its figures on the right. */
export function DataTable({
  caption,
  captionHidden = false,
  heads,
  rows,
  wordy = false,
  testId,
}: DataTableProps): ReactElement {
  const styles = useStyles();
  const cell = mergeClasses(styles.cell, wordy && styles.wordy);
  const first = mergeClasses(styles.cell, styles.first);
  const content = { className: styles.content };
  return (
    <Table size="extra-small" className={styles.table} data-testid={testId}>
      {caption !== undefined && <caption className={captionHidden ? "iid-hidden" : styles.caption}>{caption}</caption>}
      <TableHeader>
        <TableRow className={mergeClasses(styles.row, styles.top)}>
          {heads.map((head, column) => (
            <TableHeaderCell
              key={column}
              scope="col"
              button={content}
              className={mergeClasses(column === 0 ? first : cell, styles.head)}
            >
              {head}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ key, head, cells, strong = false, below }) => (
          <Fragment key={key}>
            <TableRow className={mergeClasses(styles.row, strong && styles.strong)}>
              <TableHeaderCell scope="row" button={content} className={first}>
                {head}
              </TableHeaderCell>
              {cells.map((value, column) => (
                <TableCell key={column} className={cell}>
                  {value}
                </TableCell>
              ))}
            </TableRow>
            {below !== undefined && (
              <TableRow className={styles.below}>
                <TableCell colSpan={heads.length} className={first}>
                  {below}
                </TableCell>
              </TableRow>
            )}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}
