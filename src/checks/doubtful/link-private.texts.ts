import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Tautan tampaknya tertutup",
    message: "Tautan “{value}” pada bukti {indicator} tampaknya hanya dapat dibuka pemiliknya.",
    fix: "Buka aksesnya untuk siapa saja yang memiliki tautan, lalu tempel tautan dari tombol Bagikan.",
  },
  en: {
    title: "Link seems closed",
    message: "The link “{value}” in the evidence of {indicator} seems to open for its owner only.",
    fix: "Open it to anyone with the link, then paste the link from the Share button.",
  },
};

export const page: CheckPage = {
  summary: "Tautan tampaknya hanya dapat dibuka pemiliknya",
  what: "Tautan yang tampaknya hanya dapat dibuka pemiliknya: folder Google Drive dan halaman `…/edit` tanpa tanda berbagi, Canva yang masih dalam penyuntingan, YouTube Studio, OneDrive atau SharePoint pribadi, surel, alamat jaringan kantor (`10.…`, `192.168.…`, `intranet.…`).",
  why: "Penilai membuka tautan tanpa akun kantor. Yang tertutup sama dengan tidak ada. Pemeriksaan ini hanya membaca alamatnya; tautan tidak dibuka.",
  examples: [
    ["https://drive.google.com/drive/folders/1abc", "dilaporkan"],
    ["https://drive.google.com/drive/folders/1abc?usp=sharing", "diterima"],
  ],
  mend: "Buka aksesnya untuk siapa saja yang memiliki tautan, lalu tempel tautan dari tombol Bagikan.",
  grounds: "Turunan: S3 menerima tautan sebagai bukti, jadi tautan harus dapat dibuka.",
};
