import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "PDF terkunci kata sandi",
    message: "PDF “{value}” meminta kata sandi, sehingga tidak dapat dibuka penilai.",
    fix: "Simpan ulang PDF tanpa kata sandi, misalnya dengan mencetaknya ke PDF.",
  },
  en: {
    title: "PDF locked with a password",
    message: "The PDF “{value}” asks for a password, so that no reviewer can open it.",
    fix: "Save the PDF again without a password, for instance by printing it to PDF.",
  },
};

export const page: CheckPage = {
  summary: "PDF meminta kata sandi",
  what: "PDF bukti yang tidak dapat dibuka tanpa kata sandi.",
  why: "Penilai tidak memiliki kata sandinya.",
  examples: [
    ["sk.pdf yang meminta kata sandi saat dibuka", "dilaporkan"],
    ["sk.pdf yang langsung terbuka", "diterima"],
  ],
  mend: "Simpan ulang PDF tanpa kata sandi, misalnya dengan mencetaknya ke PDF.",
};
