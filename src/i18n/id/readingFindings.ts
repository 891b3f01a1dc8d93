/** Texts of the findings on how the workbook was read. */
export const readingFindings = {
  "read-as.title": "Cara isi kolom dibaca",
  "read-as.message": "{reading}",
  "read-as.fix":
    "Tidak perlu diubah bila maksudnya memang demikian. Bila tidak, ubah arti kolom ini pada halaman Kolom.",

  "sheets-unread.title": "Lembar lain tidak dibaca",
  "sheets-unread.message": "{count} inovasi di lembar lain tidak dihitung: {sheets}.",
  "sheets-unread.fix":
    "Salin baris-barisnya ke lembar ini bila termasuk penilaian tahun ini, atau pilih lembar yang memuat semuanya.",

  "finding.how.nothing": "{count} sel berisi kata, bukan tingkat: “{value}” dibaca sebagai belum diisi.",
  "finding.how.wording": "{count} sel berisi bunyi tingkat, bukan angkanya: “{value}” dibaca sebagai tingkat {level}.",
  "finding.how.score": "Kolom ini berisi bobot x tingkat ({count} sel): {value} dibaca sebagai tingkat {level}.",
  "finding.how.ticks":
    "Beberapa tingkat dicentang bersama ({count} baris): {value} dibaca sebagai tingkat {level}, yang tertinggi.",
  "finding.how.merged": "Sel gabungan berlaku untuk semua barisnya; {count} baris di bawahnya memakai isi yang sama.",
  "finding.how.target": "{count} sel bertautan: “{value}” dinilai bersama alamat di balik tulisannya.",
} as const;
