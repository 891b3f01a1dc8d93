import type { Sender } from "../../exchange/profile";
import { formatDate } from "../format";

/** What nobody knows and somebody fills in by hand. */
const BLANK = "…………………………";

export function deadlineText(deadline: string): string {
  if (deadline === "") return BLANK;
  return /^\d{4}-\d{2}-\d{2}$/.test(deadline) ? formatDate("id", deadline) : deadline;
}

/** Whom to ask, as far as the workbook says it. */
function contactLine({ contact, office, phone, email }: Sender): string {
  const ways = [phone, email].filter((one) => one !== "").join(", ");
  const who = [contact, office].filter((one) => one !== "").join(", ");
  if (who === "" && ways === "") return `Narahubung: ${BLANK}`;
  return `Narahubung: ${who === "" ? BLANK : who}${ways === "" ? "" : ` (${ways})`}`;
}

/** What a letter says that goes out from an office that is known. */
export interface SentLetterContent {
  department: string;
  subject: string;
  body: readonly string[];
  /** What is asked for by the deadline, such as `Mohon disampaikan`. */
  request: string;
  sender: Sender;
  /** ISO date. */
  date: string;
}

/**
 * A letter to a department with deadline, contact and office, as the workbook says them; always in Indonesian, the language
 * of the offices. What nobody knows is left to be filled in.
 * @returns lines of plain text
 */
export function sentLetter({ department, subject, body, request, sender, date }: SentLetterContent): string[] {
  return [
    `Yth. Kepala ${department}`,
    "di tempat",
    "",
    `Hal: ${subject}`,
    "",
    ...body,
    "",
    `${request} paling lambat tanggal ${deadlineText(sender.deadline)}.`,
    contactLine(sender),
    "",
    "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
    "",
    `${sender.region === "" ? BLANK : sender.region}, ${formatDate("id", date)}`,
    ...(sender.office === "" ? [] : [sender.office]),
  ];
}
