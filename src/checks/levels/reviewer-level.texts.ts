import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"level" | "none" | "reason"> = {
  id: {
    title: "Level yang diterima peninjau lebih rendah",
    message: "Indikator {indicator} berlevel {level}, tetapi peninjau {shown}{why}.",
    fix: "Lengkapi buktinya untuk level {level}, lalu minta peninjau menilainya lagi; atau turunkan levelnya menjadi {proven}.",
    own: { level: "menerimanya di level {proven}", none: "tidak menerima buktinya", reason: ": {reason}" },
  },
  en: {
    title: "The reviewer accepts a lower level",
    message: "Indicator {indicator} has level {level}, but the reviewer {shown}{why}.",
    fix: "Complete its evidence for level {level} and have it reviewed again, or lower the level to {proven}.",
    own: { level: "accepts it at level {proven}", none: "does not accept its evidence", reason: ": {reason}" },
  },
  words({ params, say }) {
    const reason = String(params["reason"]).replace(/\.$/, "");
    return {
      shown: say(params["proven"] === 0 ? "none" : "level"),
      why: reason === "" ? "" : say("reason", { reason }),
    };
  },
};

export const page: CheckPage = {
  summary: "Level pada kolom Level Desk di bawah level yang diklaim",
  what: "Kolom Level Desk berisi level yang diterima peninjau untuk setiap indikator, misalnya `16=2; 24=0 (foto buram)`: nomor indikator, tanda sama dengan, level 0 sampai 3, dan bila perlu alasan di dalam kurung. Level terbukti ialah yang terendah di antara level yang diklaim, yang ditunjukkan bukti, dan yang diterima peninjau. Level yang lebih tinggi daripada klaim tidak menaikkan apa pun.",
  why: "Peninjau melihat dokumennya; Bukti mengikuti putusannya supaya angka sebelum pengiriman tidak lebih baik daripada hasil pemeriksaan sendiri.",
  examples: [
    ["34 berlevel 3, Level Desk 34=2", "dilaporkan: diterima di level 2"],
    ["34 berlevel 2, Level Desk 34=3", "tanpa temuan; tetap level 2"],
    ["16 berlevel 2, Level Desk 16=0", "dilaporkan: bukti tidak diterima"],
  ],
  mend: "Lengkapi bukti dan minta peninjau menilai lagi, atau turunkan levelnya.",
  effect: "level, sampai level yang diterima; pada indikator wajib yang tidak diterima sama sekali: inovasi",
  grounds: "Turunan: putusan peninjau di kantor sendiri, bukan ketentuan kementerian.",
};
