import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ regulasi: "SK Bupati Nomor 188/7 tanggal 2 Mei 2024 tentang Inovasi, sk.pdf" }),
  near: proof({ regulasi: "Perbup Nomor 7 Tahun 2024 tentang Perda Inovasi, perbup.pdf" }),
  why: "Level 2 in 2026 is a regulation of the head of the region.",
};
