import { formatDate } from "../../../i18n/format";
import type { Locale } from "../../../i18n/locale";
import type { Exception } from "../../../review/index";
import type { SayReview } from "./texts";

/** Who accepted it when and why; `changed` when its cells are no longer the same. */
export function exceptionText(exception: Exception, changed: boolean, say: SayReview, locale: Locale): string {
  const { reason, by } = exception;
  const params = { date: formatDate(locale, exception.date), reason };
  if (by === undefined) return say(changed ? "reviewPage.changedOn" : "reviewPage.acceptedOn", params);
  return say(changed ? "reviewPage.changedBy" : "reviewPage.acceptedBy", { ...params, by });
}
