import { texts } from "../../i18n/text";

/** What the session says of its own accord. */
export const sessionTexts = texts({
  typing: {
    id: "Menunggu isian sel selesai; angka yang tampil adalah hitungan terakhir.",
    en: "Waiting until the cell is finished; the figures shown are the last ones.",
  },
  old: {
    id: "Angka ini masih yang pukul {time}: buku kerja belum dapat dibaca lagi. Panel mencobanya sendiri.",
    en: "These figures are still those of {time}: the workbook could not be read again yet. The pane goes on trying.",
  },
  unanswered: {
    id: "Angka ini masih yang pukul {time}: Excel tidak menjawab. Tutup kotak dialog Excel bila ada yang terbuka.",
    en: "These figures are still those of {time}: Excel does not answer. Close a dialog of Excel if one is open.",
  },
  damaged: {
    id: "Aturan sendiri tahun {year} di buku kerja ini rusak, jadi tidak dipakai. Impor ulang berkasnya: {reason}",
    en: "The workbook's own rules of {year} are damaged and not used. Import the file again: {reason}",
  },
});
