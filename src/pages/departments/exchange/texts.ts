import { pageTexts } from "../../../pane/pageTexts";
import { texts, type Text } from "../../../i18n/text";

const ALL = texts({
  title: { id: "Bagikan ke OPD", en: "Share with departments" },
  intro: {
    id: "Setiap OPD mendapat satu buku kerja: barisnya sendiri, yang perlu dilengkapi, langkahnya, dan suratnya. Batas pengembalian dan narahubung diambil dari lembar Profil. Buku kerja ini tidak berubah.",
    en: "Each department gets one workbook: its own rows, what has to be completed, its steps and its letter. Deadline and contact come from the sheet Profil. This workbook does not change.",
  },
  files: {
    id: "Temuan dari folder bukti ikut di lembar Perlu Dilengkapi.",
    en: "What the evidence folder shows is in their sheet Perlu Dilengkapi too.",
  },
  forms: { id: "Sebagai formulir, satu lembar satu inovasi", en: "As forms, one sheet an innovation" },
  prepare: { id: "Bagikan per OPD", en: "Share by department" },
  preparing: { id: "Menyiapkan {done} dari {total} berkas", en: "Preparing {done} of {total} files" },
  stop: { id: "Hentikan", en: "Stop" },
  ready: { id: "{count} berkas siap. Pilih yang dibagikan:", en: "{count} files are ready. Choose those to share:" },
  part: { id: "{department} ({rows} inovasi)", en: "{department} ({rows} innovations)" },
  take: { id: "Ambil {count} berkas", en: "Get {count} files" },
  all: { id: "Pilih semua", en: "Choose all" },
  none: { id: "Kosongkan pilihan", en: "Choose none" },
  noneChosen: {
    id: "Pilih paling sedikit satu perangkat daerah.",
    en: "Choose one department at least.",
  },
  unassigned: {
    id: "{count} baris tanpa nama OPD tidak ikut dibagi: baris {rows}.",
    en: "{count} rows without a department are not shared: row {rows}.",
  },
  stale: {
    id: "Buku kerja berubah sesudah berkas disiapkan. Siapkan lagi sebelum dibagikan.",
    en: "The workbook changed after the files were prepared. Prepare them again before you share them.",
  },
  merge: { id: "Gabungkan berkas OPD", en: "Merge the departments' files" },
  remind: { id: "Tagih OPD ({count})", en: "Remind departments ({count})" },
  remindIntro: {
    id: "OPD pada daftar yang belum mengusulkan, dan OPD yang berkasnya belum kembali menurut lembar Pengiriman. Surat menyebut inovasi dan indikator yang perlu dilengkapi; batas waktu dan narahubung dari lembar Profil.",
    en: "Departments of the list that proposed nothing, and those whose file has not come back according to the sheet Deliveries. The letters name innovations and indicators to complete; deadline and contact come from the sheet Profil.",
  },
  remindWhom: { id: "Yang ditagih: {chosen} dari {count} OPD", en: "Reminded: {chosen} of {count} departments" },
  "remind.nothing-reported": { id: "{department}: belum mengusulkan", en: "{department}: proposed nothing" },
  "remind.not-back": { id: "{department}: belum kembali", en: "{department}: not back yet" },
  preview: { id: "Lihat surat untuk", en: "Show the letter to" },
  letter: { id: "Surat pengingat", en: "Reminder letter" },
  message: { id: "Pesan singkat (WhatsApp)", en: "Short message (WhatsApp)" },
  copyLetter: { id: "Salin surat ini", en: "Copy this letter" },
  copyMessage: { id: "Salin pesan ini", en: "Copy this message" },
  copyLetters: { id: "Salin {count} surat", en: "Copy {count} letters" },
  copyMessages: { id: "Salin {count} pesan", en: "Copy {count} messages" },
  copied: { id: "Disalin. Tempelkan dengan Ctrl+V.", en: "Copied. Paste it with Ctrl+V." },
  copyByHand: {
    id: "Panel tidak boleh menyalin. Teks ini sudah terpilih: tekan Ctrl+C.",
    en: "The pane may not copy. This text is selected: press Ctrl+C.",
  },
  failed: { id: "Berkas tidak dapat disiapkan: {reason}", en: "The files could not be prepared: {reason}" },
});

type Key = keyof typeof ALL;

function dictionary(locale: keyof Text): Record<Key, string> {
  return Object.fromEntries(Object.entries(ALL).map(([key, text]) => [key, text[locale]])) as Record<Key, string>;
}

const dictionaries = { id: dictionary("id"), en: dictionary("en") };

/** The texts about giving departments their part and taking it back. */
export const useExchangeTexts = pageTexts(dictionaries);
