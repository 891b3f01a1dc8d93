import type { ReactElement } from "react";
import type { CellTarget } from "../../actions/types";
import { useServices } from "../../pane/services";
import { Button } from "../../ui/Button";
import { columnName } from "../../workbook/index";
import { usePlanTexts } from "./texts";

export interface ToCellProps {
  /** Without one there is no way to go. */
  cell: CellTarget | null;
  /** What the cell is about, for those who hear the button and do not see what stands beside it. */
  about: string;
  testId: string;
}

/** The way to the cell of a step. */
export function ToCell({ cell, about, testId }: ToCellProps): ReactElement | null {
  const { run } = useServices();
  const say = usePlanTexts();
  if (!cell) return null;
  const address = `${columnName(cell.column)}${cell.row}`;
  return (
    <Button
      icon="chevron"
      iconAfter
      size="small"
      appearance="subtle"
      label={say("planPage.toCellStep", { cell: address, step: about })}
      testId={testId}
      onClick={() => void run("goTo", cell)}
    >
      {say("planPage.toCell", { cell: address })}
    </Button>
  );
}
