import type { Finding } from "../../../checks/types";
import { texts } from "../../../i18n/text";
import type { ActionContext } from "../../action";

export const chosenTexts = texts({
  none: { id: "Tidak ada temuan untuk ditulis atau ditandai.", en: "There are no findings to write or mark." },
});

/** The findings chosen; all of them without a choice. */
export function findingsOf({ session }: ActionContext, chosen: readonly Finding[] | undefined): readonly Finding[] {
  return chosen ?? session.state().analysis?.findings ?? [];
}
