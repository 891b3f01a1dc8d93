import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"named" | "unnamed" | "heading"> = {
  id: {
    title: "Dihitung meski catatannya menolak",
    message: "Inovasi ini dihitung, padahal {place} berisi “{value}”.",
    fix: "Bila inovasi ini tidak dilaporkan, tulis Tidak pada kolom Diikutkan; bila dilaporkan, ubah catatannya.",
    own: { named: "kolom “{header}”", unnamed: "sel di sampingnya", heading: "judul di atasnya" },
  },
  en: {
    title: "Counted despite its note",
    message: "This innovation is counted although {place} says “{value}”.",
    fix: "If it is not reported, write Tidak in a column Diikutkan; if it is, change the note.",
    own: { named: "the column “{header}”", unnamed: "the cell beside it", heading: "the heading above it" },
  },
  words({ params, named }) {
    return { place: named(params["how"]) };
  },
};

export const page: CheckPage = {
  summary: "Catatan menyebut inovasi tidak diikutkan, tetapi inovasinya dihitung",
  what: "Isian pada kolom Keterangan, Catatan, Status, kolom lain yang tidak dikenal, di belakang nama inovasi, atau pada judul kelompok barisnya yang menyebut inovasi itu tidak diikutkan, dibatalkan, gugur, atau menunggu tahun depan. Catatan tentang tahun lain (“tahun lalu tidak ikut”) dan catatan bersyarat (“bila belum lengkap, tidak diikutkan”) tidak disebut.",
  why: "Yang mengeluarkan inovasi dari hitungan hanya kolom Diikutkan dan kolom status yang jelas. Catatan bebas tidak cukup pasti untuk itu, tetapi inovasi yang ternyata tidak dilaporkan mengubah jumlah inovasi dan indeksnya.",
  examples: [
    ['Keterangan "tidak ikut IGA 2026"', "satu temuan pada baris itu; inovasinya tetap dihitung"],
    ['Catatan "dibatalkan OPD"', "satu temuan"],
    ['judul "B. Inovasi yang tidak diusulkan" di atas lima baris', "satu temuan pada tiap baris"],
    ['Keterangan "tahun 2025 tidak diikutkan"', "tanpa temuan: tentang tahun lain"],
    ['Diikutkan "Tidak"', "tanpa temuan: inovasinya tidak dihitung"],
  ],
  mend: "Tulis Tidak pada kolom Diikutkan bila inovasinya memang tidak dilaporkan, atau ubah catatannya.",
};
