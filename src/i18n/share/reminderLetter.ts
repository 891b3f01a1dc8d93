import type { Reminder, ReminderItem } from "../../exchange/reminders/reminders";
import { formatDate } from "../format";
import { letterName } from "../letters/officialLetter";
import { deadlineText, sentLetter } from "../letters/sentLetter";

const MOST_PARTS = 8;
const MOST_NAMES = 3;

/** The beginning of a list, and how many more there are. */
function some(all: readonly string[], most: number): string {
  const rest = all.length - most;
  return rest > 0 ? `${all.slice(0, most).join(", ")}, dan ${rest} lagi` : all.join(", ");
}

function itemLine(item: ReminderItem, index: number): string {
  const parts = item.parts.length === 0 ? "" : `: lengkapi ${some(item.parts, MOST_PARTS)}`;
  return `${index + 1}. ${letterName(item.innovation)}${parts}`;
}

function asked({ reason, year, sent, items, department }: Reminder): string[] {
  if (reason === "nothing-reported") {
    return [
      `Sampai saat ini kami belum menerima usulan inovasi ${department.name} untuk Indeks Inovasi Daerah tahun ${year}.`,
      "Mohon paling sedikit satu inovasi yang sudah diterapkan diusulkan. Inovasi tidak harus berupa aplikasi.",
    ];
  }
  const on = sent === "" ? "" : ` tanggal ${formatDate("id", sent)}`;
  return [
    `Berkas inovasi yang kami kirim${on} untuk Indeks Inovasi Daerah tahun ${year} belum kami terima kembali.`,
    "",
    `Mohon ${items.length} inovasi berikut dilengkapi:`,
    "",
    ...items.map(itemLine),
  ];
}

/** The reminder to a department, always in Indonesian. @returns lines of plain text */
export function reminderLetter(reminder: Reminder): string[] {
  const { department, reason, year, sender, date } = reminder;
  const matter = reason === "nothing-reported" ? "pengusulan" : "pengembalian berkas";
  return sentLetter({
    department: department.name,
    subject: `Pengingat ${matter} inovasi daerah tahun ${year}`,
    body: asked(reminder),
    request: "Mohon disampaikan",
    sender,
    date,
  });
}

/** The same in a few lines, for a messenger. */
export function reminderMessage(reminder: Reminder): string {
  const { department, reason, year, sender, items, sent } = reminder;
  const until = sender.deadline === "" ? "" : ` paling lambat ${deadlineText(sender.deadline)}`;
  const names = some(
    items.map(({ innovation }) => letterName(innovation)),
    MOST_NAMES,
  );
  const on = sent === "" ? "" : ` (dikirim ${formatDate("id", sent)})`;
  const matter =
    reason === "nothing-reported"
      ? `kami belum menerima usulan inovasi untuk Indeks Inovasi Daerah ${year}. Mohon diusulkan${until}.`
      : `berkas inovasi ${year}${on} belum kami terima kembali: ${names}. Mohon dilengkapi dan dikirim${until}.`;
  const from = [sender.contact, sender.office].filter((one) => one !== "").join(", ");
  return `Yth. ${department.name}, ${matter} Terima kasih.${from === "" ? "" : ` (${from})`}`;
}
