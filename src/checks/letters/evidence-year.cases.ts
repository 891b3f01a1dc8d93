import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ sdm: "SK Bupati Nomor 188/7 tanggal 2 Mei 2023 tentang Tim" }),
  near: proof({ sdm: "SK Bupati Nomor 188/7 tanggal 2 Januari 2024 tentang Tim Tahun 2023" }),
  why: "The year of the letter decides, not that of its subject.",
};
