import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"absent" | "open"> = {
  id: {
    title: "Perangkat daerah tanpa inovasi",
    message: "{reading}",
    fix: "Mintalah paling sedikit satu inovasi dari setiap perangkat daerah, atau perbarui daftarnya. Nama yang berbeda disamakan di halaman OPD.",
    own: {
      absent: "Belum ada inovasi dari {count} dari {of} perangkat daerah dalam daftar: {names}.",
      open: "{count} nama perangkat daerah belum cocok dengan daftar: {names}. Belum ada inovasi dari {range} dari {of} perangkat daerah; namanya disebut setelah nama-nama itu disamakan.",
    },
  },
  en: {
    title: "Departments without innovation",
    message: "{reading}",
    fix: "Ask every department for at least one innovation, or update the list. Names that differ are matched on the page of departments.",
    own: {
      absent: "{count} of {of} departments on the list have no innovation yet: {names}.",
      open: "{count} names of departments do not match the list yet: {names}. {range} of {of} departments have no innovation; they are named once those are matched.",
    },
  },
  words({ params, named }) {
    return { reading: named(params["how"]) };
  },
};

export const page: CheckPage = {
  summary: "Perangkat daerah dalam daftar yang belum mempunyai inovasi",
  what: "Perangkat daerah dalam daftar buku kerja (lembar OPD atau sejenisnya) yang belum mempunyai inovasi di tabel. Ejaan dan singkatan yang lazim tetap dikenali; selama ada nama yang mungkin sama dengan nama dalam daftar, tidak ada yang disebut belum mengusulkan. Daftar yang tidak menyebut satu pun perangkat daerah dari tabel dianggap daftar lain.",
  why: "Banyak daerah meminta setiap perangkat daerah mengirim paling sedikit satu inovasi; Kota Pangkalpinang, misalnya, memiliki 34 perangkat daerah dan memintanya lewat surat edaran. Indeks nasional tidak mensyaratkannya.",
  examples: [
    ["Daftar: Dinas Kesehatan, Dinas Sosial; tabel: DINKES", "Dinas Sosial dilaporkan"],
    ["Buku kerja tanpa daftar", "tidak dilaporkan"],
  ],
  mend: "Mintalah inovasi dari perangkat daerah yang disebut, atau perbarui daftarnya.",
  grounds: "PR (Kota Pangkalpinang, 2023). Tidak ada ketentuan nasional.",
};
