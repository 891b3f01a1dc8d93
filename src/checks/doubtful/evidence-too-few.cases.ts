import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ bimtek: "Surat Tugas Nomor 5/2024 tanggal 3 Mei 2024\nDaftar hadir\nSertifikat" }),
  near: proof({ bimtek: "https://drive.google.com/drive/folders/1abc?usp=sharing" }),
  why: "A folder may hold any number of papers.",
};
