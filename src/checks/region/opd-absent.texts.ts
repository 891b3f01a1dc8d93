import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Perangkat daerah tanpa inovasi",
    message: "Belum ada inovasi dari {count} dari {of} perangkat daerah dalam daftar: {names}.",
    fix: "Mintalah paling sedikit satu inovasi dari setiap perangkat daerah, atau perbarui daftarnya.",
  },
  en: {
    title: "Departments without innovation",
    message: "{count} of {of} departments on the list have no innovation yet: {names}.",
    fix: "Ask every department for at least one innovation, or update the list.",
  },
};

export const page: CheckPage = {
  summary: "Perangkat daerah dalam daftar yang belum mempunyai inovasi",
  what: "Perangkat daerah dalam daftar buku kerja (lembar OPD atau sejenisnya) yang belum mempunyai inovasi di tabel. Ejaan yang berbeda tetap dikenali. Daftar yang tidak menyebut satu pun perangkat daerah dari tabel dianggap daftar lain.",
  why: "Banyak daerah meminta setiap perangkat daerah mengirim paling sedikit satu inovasi; Kota Pangkalpinang, misalnya, memiliki 34 perangkat daerah dan memintanya lewat surat edaran. Indeks nasional tidak mensyaratkannya.",
  examples: [
    ["Daftar: Dinas Kesehatan, Dinas Sosial; tabel: DINKES", "Dinas Sosial dilaporkan"],
    ["Buku kerja tanpa daftar", "tidak dilaporkan"],
  ],
  mend: "Mintalah inovasi dari perangkat daerah yang disebut, atau perbarui daftarnya.",
  grounds: "PR (Kota Pangkalpinang, 2023). Tidak ada ketentuan nasional.",
};
