import { translator } from "../../../i18n/translator";

/** Texts of `iid send`. */
export const id = {
  "cli.send.title": "{file}: {rules}. Kirim {count} dari {of} inovasi",
  "cli.send.all": "Semua dikirim",
  "cli.send.chosen": "Pilihan ini",
  "cli.send.difference": "Selisih",
  "cli.send.rows": "Kirim (baris Excel): {rows}",
  "cli.send.everything": "Tidak ada yang perlu ditinggalkan: setiap inovasi menambah atau tidak mengurangi indeks.",
  "cli.send.leaveOut": "Jangan kirim, dan poin indeks yang hilang bila tetap dikirim:",
  "cli.send.name": "Inovasi",
  "cli.send.row": "Baris",
  "cli.send.cost": "Hilang",
  "cli.send.twin": "{name} (nama sama dengan baris {row})",
  "cli.send.ready": "Siap diinput ke formulir nasional: {ready} dari {of} inovasi.",
  "cli.send.lacking": "Yang belum siap:",
  "cli.send.lacks": "Kurang",
  "cli.send.rowErrors": "kesalahan lain pada barisnya",
  "cli.send.claimedOnly": "Tanpa kolom level beserta buktinya, pilihan ini didasarkan pada klaim.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.send.title": "{file}: {rules}. Send {count} of {of} innovations",
  "cli.send.all": "All are sent",
  "cli.send.chosen": "This choice",
  "cli.send.difference": "Difference",
  "cli.send.rows": "Send (Excel rows): {rows}",
  "cli.send.everything": "None has to stay behind: every innovation raises the index or leaves it as it is.",
  "cli.send.leaveOut": "Do not send, and the index points that are lost if you do:",
  "cli.send.name": "Innovation",
  "cli.send.row": "Row",
  "cli.send.cost": "Lost",
  "cli.send.twin": "{name} (same name as row {row})",
  "cli.send.ready": "Ready to be typed into the national form: {ready} of {of} innovations.",
  "cli.send.lacking": "Not ready:",
  "cli.send.lacks": "Lacks",
  "cli.send.rowErrors": "other errors on its row",
  "cli.send.claimedOnly": "Without columns of levels with their evidence the choice rests on what is claimed.",
};

export const translateSend = translator<keyof typeof id>({ id, en });
