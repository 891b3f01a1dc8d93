import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Gambar terlalu kecil",
    message:
      "Gambar “{value}” hanya {width} x {height} piksel; sisi terpendeknya di bawah {limit} piksel, sehingga sulit terbaca.",
    fix: "Gunakan foto atau tangkapan layar asli, bukan hasil kiriman yang diperkecil.",
  },
  en: {
    title: "Image too small",
    message:
      "The image “{value}” has only {width} x {height} pixels; its shorter side is below {limit} pixels and hard to read.",
    fix: "Use the original photo or screenshot, not one that a messenger has shrunk.",
  },
};

export const page: CheckPage = {
  summary: "Sisi terpendek gambar kurang dari 400 piksel",
  what: "Gambar bukti (JPEG, PNG, GIF, WebP) yang sisi terpendeknya kurang dari 400 piksel.",
  why: "Gambar sekecil itu sulit dibaca bila diperbesar; biasanya hasil kiriman yang diperkecil aplikasi pesan.",
  examples: [
    ["foto.jpg 1200 x 399 piksel", "dilaporkan"],
    ["foto.jpg 1200 x 400 piksel", "diterima"],
  ],
  mend: "Gunakan foto atau tangkapan layar asli, bukan hasil kiriman yang diperkecil.",
};
