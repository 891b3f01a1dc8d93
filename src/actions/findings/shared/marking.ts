import type { Mark } from "../../../excel/cells/keptMarks";
import { markCells, readMarked, unmarkCells, type Unmarked } from "../../../excel/cells/mark";
import { notice, type Notice } from "../../../i18n/notice";
import { texts } from "../../../i18n/text";
import type { Session } from "../../session/types";

const markTexts = texts({
  removedSome: {
    id: "Tanda dihapus dari {count} sel. {kept} sel lain sudah diubah warnanya, jadi dibiarkan.",
    en: "Marks removed from {count} cells. {kept} others had their colour changed, so they stay.",
  },
});

/**
 * Whether it worked or not, the session now says whether there are marks; while that is unknown, they can still be
 * removed.
 */
async function told<T>(session: Session, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    session.setMarked(await readMarked().catch(() => true));
  }
}

/** @throws ExcelProblem */
export async function mark(session: Session, marks: readonly Mark[]): Promise<number> {
  return told(session, () => markCells(marks));
}

/** @throws ExcelProblem */
export async function unmark(session: Session): Promise<Unmarked | null> {
  return told(session, unmarkCells);
}

/** @returns a sentence when some cells kept a colour that somebody gave them since */
export function leftColors(unmarked: Unmarked | null): Notice | null {
  if (!unmarked || unmarked.kept === 0) return null;
  return notice(markTexts.removedSome, { count: unmarked.restored, kept: unmarked.kept }, "warning");
}
