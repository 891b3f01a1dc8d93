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
import { useState, type ReactElement, type ReactNode } from "react";
import { OpeningName, useFigureTableStyles } from "./FigureTable";
import { OpeningLine } from "./OpeningLine";

export interface OpeningRow {
  key: string;
  name: string;
  cells: readonly string[];
  /** What its line opens into, made only then. */
  details(): ReactNode;
}

export interface OpeningTableProps {
  caption: string;
  /** For readers only. */
  captionHidden?: boolean;
  /** Heads of all columns, that of the names first. */
  heads: readonly string[];
  rows: readonly OpeningRow[];
  testId: string;
}

const useStyles = makeStyles({
  caption: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
  },
  name: { textAlign: "left" },
  figure: { width: "68px", textAlign: "right" },
  content: { display: "block", minHeight: "28px", lineHeight: "28px" },
  details: {
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
});

/** Names with a few figures, a line each, of which one at a time opens into what is known of it. */
export function OpeningTable({ caption, captionHidden = false, heads, rows, testId }: OpeningTableProps): ReactElement {
  const looks = useFigureTableStyles();
  const styles = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Table size="extra-small" className={looks.table} data-testid={testId}>
      <caption className={captionHidden ? "iid-hidden" : styles.caption}>{caption}</caption>
      <TableHeader>
        <TableRow>
          {heads.map((head, column) => (
            <TableHeaderCell
              key={head}
              scope="col"
              button={{ className: styles.content }}
              className={mergeClasses(looks.head, column === 0 ? styles.name : styles.figure)}
            >
              {head}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ key, name, cells, details }) => {
          const isOpen = opened === key;
          const toggle = (): void => setOpened(isOpen ? null : key);
          return (
            <OpeningLine
              key={key}
              columns={heads.length}
              below={isOpen ? details() : null}
              belowClass={styles.details}
              onToggle={toggle}
            >
              <OpeningName name={name} isOpen={isOpen} testId={`${testId}-name`} onToggle={toggle} />
              {cells.map((cell, column) => (
                <TableCell key={heads[column + 1]} className={mergeClasses(looks.cell, looks.number)}>
                  {cell}
                </TableCell>
              ))}
            </OpeningLine>
          );
        })}
      </TableBody>
    </Table>
  );
}
