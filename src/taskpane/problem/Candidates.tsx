import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableProblem } from "../../workbook/types";
import { Icon } from "../icons";
import { usePane } from "../pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  button: { justifyContent: "flex-start", textAlign: "left", whiteSpace: "normal", overflowWrap: "anywhere" },
});

type Candidate = Extract<TableProblem, { kind: "two-tables" }>["candidates"][number];

/** One button a table that could be the innovation table. */
export function Candidates({ candidates }: { candidates: readonly Candidate[] }): ReactElement {
  const styles = useStyles();
  const { t, count, run, running } = usePane();
  return (
    <div className={styles.root}>
      {candidates.map(({ sheet, row, rows, tableName }) => (
        <Button
          key={`${sheet}!${row}!${tableName ?? ""}`}
          className={styles.button}
          icon={<Icon name="table" />}
          disabledFocusable={running !== null}
          data-testid="candidate"
          onClick={() => void run("chooseTable", { sheet, tableName })}
        >
          {tableName === null
            ? t("blocked.candidate", { sheet, row, rows: count(rows) })
            : t("blocked.candidateTable", { table: tableName, sheet, row, rows: count(rows) })}
        </Button>
      ))}
    </div>
  );
}
