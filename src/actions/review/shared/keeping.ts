import { notice, type Notice } from "../../../i18n/notice";
import { texts } from "../../../i18n/text";
import {
  sameException,
  withoutException,
  type Exception,
  type KeptReview,
  type ReviewState,
} from "../../../review/index";
import type { Session } from "../../session/types";

export const keepingTexts = texts({
  aside: {
    id: "Disimpan. Catatan lama yang rusak tetap ada di buku kerja, terpisah dari yang baru.",
    en: "Saved. The damaged earlier notes stay in the workbook, apart from the new ones.",
  },
});

/** @throws ExcelProblem */
export async function openedReview(session: Session): Promise<ReviewState | null> {
  await session.openReview();
  return session.state().review;
}

/** What could not be read was put aside: whoever writes the part anew has to know. */
export function orAside(review: ReviewState, part: KeptReview["damaged"][number], said: Notice): Notice {
  return review.kept.damaged.includes(part) ? notice(keepingTexts.aside, {}, "warning") : said;
}

/** Takes one exception away and puts another back, unless that is there already. */
export function restored(
  exceptions: readonly Exception[],
  gone: Exception | null,
  back: Exception | null,
): Exception[] {
  const left = withoutException(exceptions, gone);
  return back && !left.some((other) => sameException(other, back)) ? [...left, back] : left;
}
