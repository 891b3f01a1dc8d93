import { useMemo } from "react";
import type { Analysis } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { deskRows, matches, type DeskRow } from "../../review/desk/index";
import type { Exception } from "../../review/index";
import { DESK_FIELDS, type DeskField } from "../../workbook/reading/rows/desk";
import type { WorkbookReading } from "../../workbook/types";
import { useReview } from "../shared/review/useReview";
import { useDeskView, type DeskView, type KeptDraft } from "../shared/desk/deskStore";

export interface Desk {
  view: DeskView;
  /** Name of the sheet of the innovations. */
  sheet: string;
  /** All of them, in sheet order. */
  rows: readonly DeskRow[];
  /** Those of the filter. */
  queue: readonly DeskRow[];
  /** The innovation shown; `null` past the last one and when nothing matches. */
  current: DeskRow | null;
  /** Zero-based columns of the reviewer; absent ones are not in the table. */
  columns: Partial<Record<DeskField, number>>;
  missing: readonly DeskField[];
  /** Findings that a reviewer accepted, with the reason. */
  accepted: ReadonlyMap<Finding, Exception>;
  /** Drafts by subject whose innovation is not in the table any more, or no longer the only one of its name. */
  lost: readonly (readonly [string, KeptDraft])[];
}

/** The innovation the reviewer was at, or the one that stands there now. */
function shownOf(queue: readonly DeskRow[], at: DeskView["at"]): DeskRow | null {
  const same = at && queue.find(({ subject }) => subject === at.subject);
  const behind = at && queue.find(({ result }) => result.row >= at.row);
  return same ?? behind ?? queue[0] ?? null;
}

/** The queue against the workbook as it stands now. */
export function useDesk(analysis: Analysis, reading: WorkbookReading): Desk {
  const view = useDeskView();
  const { review } = useReview();
  const { innovations, opd } = reading;
  const rows = useMemo(
    () => (innovations ? deskRows({ analysis, innovations, opd }) : []),
    [analysis, innovations, opd],
  );
  const queue = useMemo(() => rows.filter((row) => matches(row, view.filter)), [rows, view.filter]);
  const columns = useMemo(() => {
    const found: Desk["columns"] = {};
    for (const { column, role } of innovations?.columns ?? []) {
      const field = role.kind === "field" ? DESK_FIELDS.find((one) => one === role.field) : undefined;
      if (field) found[field] = column;
    }
    return found;
  }, [innovations]);
  const accepted = useMemo(
    () => new Map((review?.accepted ?? []).map(({ finding, exception }) => [finding, exception])),
    [review],
  );
  const current = view.ended ? null : shownOf(queue, view.at);
  const lost = useMemo(() => {
    const subjects = new Set(rows.map(({ subject }) => subject));
    return [...view.drafts].filter(([subject]) => !subjects.has(subject));
  }, [rows, view.drafts]);
  const missing = DESK_FIELDS.filter((field) => columns[field] === undefined);
  return { view, sheet: innovations?.sheet ?? "", rows, queue, current, columns, missing, accepted, lost };
}
