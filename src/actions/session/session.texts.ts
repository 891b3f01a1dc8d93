import { texts } from "../../i18n/text";

/** What the session says of its own accord. */
export const sessionTexts = texts({
  typing: {
    id: "Menunggu isian sel selesai; angka yang tampil adalah hitungan terakhir.",
    en: "Waiting until the cell is finished; the figures shown are the last ones.",
  },
  damaged: {
    id: "Aturan sendiri tahun {year} di buku kerja ini rusak, jadi tidak dipakai. Impor ulang berkasnya: {reason}",
    en: "The workbook's own rules of {year} are damaged and not used. Import the file again: {reason}",
  },
});
