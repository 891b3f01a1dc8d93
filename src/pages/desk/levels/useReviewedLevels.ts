import { useEffect, useRef, useState } from "react";
import type { CellChange } from "../../../excel/cells/writeCells";
import { notice, type Notice } from "../../../i18n/notice";
import { useServices } from "../../../pane/services";
import type { DeskRow } from "../../../review/desk/index";
import { sidIndicators } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { withDeskLevel, type DeskLevel } from "../../../workbook/cells/deskLevels";
import { deskText } from "../texts";
import type { Desk } from "../useDesk";

/** The levels that the reviewer accepts for the innovation shown. */
export interface ReviewedLevels {
  /** Whether the table has a column for them. */
  can: boolean;
  /** What was chosen last, whether it is in the sheet already or on its way. */
  of(id: string): DeskLevel | null;
  /** Writes the level of an indicator; `null` takes it away. */
  set(id: string, next: DeskLevel | null): void;
}

type Waiting = Map<string, DeskLevel | null>;

/**
 * Levels go into the sheet as they are chosen, so that the index follows at once. Those chosen while one is being written
 * wait and go together: all of a row stand in one cell.
 */
export function useReviewedLevels({ sheet, columns }: Desk, row: DeskRow, rules: RuleSet): ReviewedLevels {
  const { run } = useServices();
  const waiting = useRef<Waiting>(new Map());
  const isWriting = useRef(false);
  const shown = useRef(row);
  const [, redraw] = useState(0);
  useEffect(() => {
    shown.current = row;
  }, [row]);
  const column = columns.levelDesk;

  const write = async (at: number): Promise<void> => {
    const indicators = sidIndicators(rules);
    const { record, result } = shown.current;
    const { nama } = record.fields;
    let held = record.fields.levelDesk?.raw ?? null;
    while (waiting.current.size > 0) {
      const batch = new Map(waiting.current);
      const value = [...batch].reduce((raw, [id, next]) => withDeskLevel(raw, indicators, id, next), held);
      const change: CellChange = { sheet, row: result.row, column: at, value, expected: held };
      // The name says whose row it is, should rows have been inserted in the meantime.
      if (nama) change.beside = { column: nama.column, value: nama.raw };
      const said = saidOf(batch, result.row, indicators);
      const done = (value ?? "") === (held ?? "") || (await run("writeCells", { changes: [change], ...said }));
      if (!done) waiting.current.clear();
      for (const [id, next] of batch) if (waiting.current.get(id) === next) waiting.current.delete(id);
      held = value;
    }
  };

  return {
    can: column !== undefined,
    of: (id) => (waiting.current.has(id) ? waiting.current.get(id)! : (row.levels.get(id) ?? null)),
    set(id, next) {
      if (column === undefined) return;
      waiting.current.set(id, next);
      redraw((count) => count + 1);
      if (isWriting.current) return;
      isWriting.current = true;
      void write(column).finally(() => {
        isWriting.current = false;
        redraw((count) => count + 1);
      });
    },
  };
}

/** What is said of levels that were written, and what the step is called that takes them back. */
function saidOf(
  batch: Waiting,
  row: number,
  indicators: ReturnType<typeof sidIndicators>,
): { label: Notice; done: Notice } {
  const [[id, next]] = [...batch] as [[string, DeskLevel | null]];
  if (batch.size > 1) {
    return {
      label: notice(deskText("deskPage.levelsStep"), { row }),
      done: notice(deskText("deskPage.levelsTaken"), { count: batch.size, row }),
    };
  }
  const { key = "", name = "" } = indicators.find((one) => one.id === id) ?? {};
  const indicator = `${key} ${name}`;
  return {
    label: notice(deskText("deskPage.levelStep"), { key, row }),
    done: next
      ? notice(deskText("deskPage.levelTaken"), { indicator, level: next.level })
      : notice(deskText("deskPage.levelWithdrawn"), { indicator }),
  };
}
