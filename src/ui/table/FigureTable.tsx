import { makeStyles, mergeClasses, TableHeaderCell, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../icons";
import { RowButton } from "../RowButton";

/** The looks of a table of figures in lines of 28 px, of which each opens into what is known of it. */
export const useFigureTableStyles = makeStyles({
  table: { tableLayout: "fixed", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  head: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    fontSize: tokens.fontSizeBase200,
    "& > div": { minHeight: "28px", padding: 0, fontSize: "inherit", overflowWrap: "anywhere" },
  },
  /** Above figures, which stand on the right. */
  figureHead: { "& > div": { justifyContent: "flex-end" } },
  row: { cursor: "pointer" },
  cell: {
    height: "28px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "right" },
});

const useStyles = makeStyles({
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
  // Two lines of a long name: of its first words alone several regions or departments have the same.
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
});

export interface OpeningNameProps {
  name: string;
  isOpen: boolean;
  /** Whether something is wrong with it. */
  isWrong?: boolean;
  testId: string;
  onToggle(): void;
}

/** The name of a line, which opens and closes what stands below it. */
export function OpeningName({ name, isOpen, isWrong = false, testId, onToggle }: OpeningNameProps): ReactElement {
  const { cell } = useFigureTableStyles();
  const styles = useStyles();
  return (
    <TableHeaderCell scope="row" className={cell} button={{ className: styles.name, as: "div" }}>
      <RowButton
        title={name}
        expanded={isOpen}
        className={styles.name}
        testId={testId}
        onClick={(event) => {
          // The line does the same.
          event.stopPropagation();
          onToggle();
        }}
      >
        <Icon name="chevron" size={12} className={isOpen ? styles.open : undefined} />
        <span className={mergeClasses(styles.text, isWrong && "iid-severity--error")}>{name}</span>
      </RowButton>
    </TableHeaderCell>
  );
}
