import type { Sender } from "../../exchange/profile";
import { formatDate } from "../format";

/** What nobody knows and somebody fills in by hand. */
export const BLANK = "…………………………";

export function deadlineText(deadline: string): string {
  if (deadline === "") return BLANK;
  return /^\d{4}-\d{2}-\d{2}$/.test(deadline) ? formatDate("id", deadline) : deadline;
}

/** Whom to ask, as far as the workbook says it. */
export function contactLine({ contact, office, phone, email }: Sender): string {
  const ways = [phone, email].filter((one) => one !== "").join(", ");
  const who = [contact, office].filter((one) => one !== "").join(", ");
  if (who === "" && ways === "") return `Narahubung: ${BLANK}`;
  return `Narahubung: ${who === "" ? BLANK : who}${ways === "" ? "" : ` (${ways})`}`;
}
