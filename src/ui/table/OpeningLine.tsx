import { TableCell, TableRow } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useFigureTableStyles } from "./FigureTable";

export interface OpeningLineProps {
  /** Its cells, `OpeningName` among them. */
  children: ReactNode;
  /** How many columns the table has. */
  columns: number;
  /** What stands below it over all columns; `null` while nothing does. */
  below: ReactNode;
  /** The look of what stands below. */
  belowClass: string;
  testId?: string;
  onToggle(): void;
}

/** A line of a table that opens into what is known of it, wherever it is clicked. */
export function OpeningLine({
  children,
  columns,
  below,
  belowClass,
  testId,
  onToggle,
}: OpeningLineProps): ReactElement {
  const looks = useFigureTableStyles();
  return (
    <>
      <TableRow className={looks.row} data-testid={testId} onClick={onToggle}>
        {children}
      </TableRow>
      {below !== null && (
        <TableRow>
          <TableCell colSpan={columns} className={belowClass}>
            {below}
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
