import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"column" | "columns" | "rows"> = {
  id: {
    title: "Penilaian kedua tidak dibaca",
    message: "{place} Isinya berbeda dari yang dibaca pada {differing} sel.",
    fix: "Bila penilaian kedua yang berlaku, salin isinya ke sel yang dibaca, pilih kolomnya di halaman Kolom, atau tulis level yang diterima pada kolom Level Desk.",
    own: {
      column: "Kolom “{header}” memuat penilaian kedua dan tidak dibaca; yang dibaca “{read}”.",
      columns: "{count} kolom memuat penilaian kedua dan tidak dibaca, misalnya “{header}”; yang dibaca “{read}”.",
      rows: "{count} baris memuat penilaian kedua untuk inovasi di atasnya dan tidak dibaca: baris {rows}.",
    },
  },
  en: {
    title: "Second assessment not read",
    message: "{place} {differing} of its cells differ from what is read.",
    fix: "If the second assessment holds, copy it into the cells that are read, choose its columns on the page Kolom, or write the accepted levels in the column Level Desk.",
    own: {
      column: "The column “{header}” holds a second assessment and is not read; “{read}” is read.",
      columns: "{count} columns hold a second assessment and are not read, such as “{header}”; “{read}” is read.",
      rows: "{count} rows hold a second assessment of the innovation above them and are not read: rows {rows}.",
    },
  },
  words({ params, named }) {
    return { place: named(params["how"]) };
  },
};

export const page: CheckPage = {
  summary: "Nilai verifikator di samping atau di bawah klaim tidak dibaca",
  what: "Kolom level, skor, atau kematangan dari verifikator, reviu, atau penilai lain di samping kolom yang dibaca; kolom level lain untuk indikator yang sama; baris verifikator di bawah inovasi; dan kolom verifikasi pada tabel SPD. Hanya bila isinya berbeda dari yang dibaca, atau bila barisnya tidak dihitung. Kolom Level Desk dibaca dan tidak termasuk.",
  why: "Indeks Klaim dihitung dari nilai yang diklaim. Tanpa catatan ini angkanya mudah disangka hasil verifikasi.",
  examples: [
    [
      "kolom “16 Nilai Verifikator” berisi 2 di samping “16 Regulasi” berisi 3",
      "satu temuan untuk semua kolom seperti itu",
    ],
    ["baris “Hasil Verifikasi” di bawah setiap inovasi", "satu temuan dengan nomor barisnya; baris itu bukan inovasi"],
    ["kolom “Skor Verifikasi” di samping “Skor Kematangan”", "satu temuan"],
    ["kolom verifikasi yang isinya sama dengan klaim", "tanpa temuan"],
    ["kolom Selisih, Target, Bobot", "tanpa temuan"],
  ],
  mend: "Pilih kolom yang berlaku di halaman Kolom, atau tulis level yang diterima pada kolom Level Desk.",
};
