import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"between" | "until"> = {
  id: {
    title: "Tahun bukti di luar ketentuan",
    message: "Bukti {indicator} “{value}” bertahun {year}, di luar tahun yang diakui ({span}).",
    fix: "Gunakan dokumen dari tahun yang diakui ({span}), atau turunkan levelnya.",
    own: { between: "{first} sampai {last}", until: "paling akhir {last}" },
  },
  en: {
    title: "Evidence of another year",
    message: "The evidence of {indicator} “{value}” is of {year}, outside the years that count ({span}).",
    fix: "Use a document of the years that count ({span}), or lower the level.",
    own: { between: "{first} to {last}", until: "{last} at the latest" },
  },
  words({ params, say }) {
    return { span: say(params["first"] === undefined ? "until" : "between") };
  },
};

export const page: CheckPage = {
  summary: "Tahun surat di luar tahun yang diakui indikatornya",
  what: "Surat yang tahunnya di luar tahun yang diakui: T-2 sampai T-0 untuk 17, 18, 20, 21, 22; dua tahun terakhir untuk 24 dan 29, dibaca longgar sebagai T-2 sampai T-0; paling akhir T-1 untuk 16. Tahun diambil dari tanggal, tahun, atau nomor surat (tahun paling belakang). Pada 18 dan 21 yang dilihat ialah tahun anggaran dan tahun RKPD, bukan tahun penetapannya. Surat dari tahun sesudah tahun penilaian dilaporkan pada semua indikator dan semua tahun. Di samping surat dari tahun yang diakui, surat lain hanya catatan; bila levelnya menghitung tahun atau kegiatan (18, 20, 21, 31), yang tersisa ialah level menurut banyaknya surat yang diakui.",
  why: "Dokumen dari tahun lain tidak membuktikan level tahun ini.",
  examples: [
    ["17 (2026): SK tanggal 2 Mei 2023", "dilaporkan: diakui 2024 sampai 2026"],
    ["17 (2026): SK tahun 2023 dan SK tahun 2025", "dilaporkan sebagai catatan: SK tahun 2025 membuktikan levelnya"],
    ["18 (2026) level 2: DPA 2023 dan DPA 2024", "dilaporkan: yang terbukti level 1"],
    ["21 (2026) level 1: Perbup Nomor 25 Tahun 2023 tentang RKPD Tahun 2024", "diterima: RKPD-nya tahun 2024"],
    ["16 (2026): Perda Nomor 4 Tahun 2015", "diterima, masih berlaku"],
  ],
  mend: "Gunakan dokumen dari tahun yang diakui, atau turunkan levelnya.",
  grounds:
    "S3 (2026). Tahun lain: sumber tidak menyebutnya, sehingga hanya surat dari tahun sesudah penilaian yang dilaporkan.",
};
