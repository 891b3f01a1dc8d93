import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Inovasi tahun lain ikut dihitung",
    message: "{count} inovasi ikut dihitung, padahal kolom “{header}” menyebut tahun {years}: baris {rows}.",
    fix: "Bila inovasi itu tidak dilaporkan tahun {year}, tulis Tidak pada kolom Diikutkan; bila dilaporkan, tambahkan {year} pada kolom ini.",
  },
  en: {
    title: "Innovations of other years are counted",
    message: "{count} innovations are counted although the column “{header}” names {years}: rows {rows}.",
    fix: "If they are not reported in {year}, write Tidak in a column Diikutkan; if they are, add {year} in this column.",
  },
};

export const page: CheckPage = {
  summary: "Kolom tahun menyebut tahun lain, tetapi inovasinya dihitung",
  what: "Kolom Tahun Pelaporan, Tahun IGA, Tahun Penilaian, dan sejenisnya yang menyebut tahun lain pada inovasi yang dihitung: Tahun Pelaporan bila sebagian inovasi menyebut tahun penilaian atau semuanya menyebut suatu tahun; kolom tahun penilaian juga bila tidak satu pun menyebut tahun penilaian.",
  why: "Tahun Pelaporan dapat berarti tahun inovasi itu pernah dilaporkan, dan dapat berarti tahun baris itu. Isiannya tidak cukup pasti untuk mengeluarkan inovasi, tetapi inovasi tahun lain yang ikut terhitung membuat indeksnya keliru.",
  examples: [
    ["Tahun Pelaporan 2025 pada tiga baris dan 2026 pada baris lain, tahun penilaian 2026", "satu temuan, tiga baris"],
    ["Tahun IGA 2025 pada semua baris, tahun penilaian 2026", "satu temuan: mungkin bukan berkas tahun ini"],
    ['Tahun Pelaporan kosong pada inovasi baru, "2024, 2025" pada yang pernah dilaporkan', "tanpa temuan"],
    ["Tahun IGA 2025 pada enam baris dan 2026 pada delapan baris", "tanpa temuan ini: enam baris itu tidak dihitung"],
  ],
  mend: "Tulis Tidak pada kolom Diikutkan untuk inovasi tahun lain, atau lengkapi tahunnya bila dilaporkan juga tahun ini.",
};
