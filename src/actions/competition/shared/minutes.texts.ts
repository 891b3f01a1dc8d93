import { texts } from "../../../i18n/text";

/** What the sheet *Berita Acara* says. */
export const minutesTexts = texts({
  sheet: { id: "Berita Acara", en: "Minutes" },
  title: { id: "BERITA ACARA PENILAIAN LOMBA INOVASI DAERAH", en: "MINUTES OF THE INNOVATION COMPETITION" },
  region: { id: "Pemerintah {region}", en: "Government of {region}" },
  opening: {
    id: "Pada tanggal {date} telah dihitung penilaian {jurors} juri atas {innovations} inovasi{division}, dengan hasil sebagai berikut.",
    en: "On {date} the scores of {jurors} jurors for {innovations} innovations{division} were counted, with these results.",
  },
  within: { id: " ({division})", en: " ({division})" },
  rank: { id: "Peringkat", en: "Rank" },
  name: { id: "Inovasi", en: "Innovation" },
  office: { id: "Perangkat Daerah", en: "Department" },
  score: { id: "Nilai", en: "Score" },
  jurors: { id: "Jumlah Juri", en: "Jurors counted" },
  spread: { id: "Selisih antarjuri", en: "Between jurors" },
  open: { id: "belum ada", en: "open" },
  more: {
    id: "{count} inovasi lain tidak dimuat di halaman ini; daftar lengkap ada di halaman Lomba.",
    en: "{count} further innovations do not fit on this page; the whole list is on the page Competition.",
  },
  basis: { id: "Dasar perhitungan", en: "What the results rest on" },
  tieRule: {
    id: "nilai dibandingkan dengan dua desimal; yang sama mendapat peringkat yang sama dan peringkat sesudahnya dilewati",
    en: "scores are compared with two decimals; equal ones share a rank and the ranks behind it are left out",
  },
  notes: { id: "Catatan: yang tidak dihitung dan alasannya", en: "Notes: what does not count, and why" },
  none: { id: "Semua penilaian dihitung; tidak ada catatan.", en: "Every judgement counts; there are no notes." },
  moreNotes: {
    id: "… dan {count} catatan lain di halaman Lomba.",
    en: "… and {count} further notes on the page Competition.",
  },
  signatures: { id: "Juri", en: "Jurors" },
  signed: { id: "{place}, {date}", en: "{place}, {date}" },
});
