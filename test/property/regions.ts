import fc from "fast-check";
import { sidIndicators } from "../../src/rules/index";
import type { CellValue } from "../../src/workbook/types";
import { rules2026, type RowSpec } from "../support/workbooks";

export const keys = sidIndicators(rules2026).map(({ key }) => key);

const evidenceText = fc.constantFrom<CellValue>(
  "",
  "-",
  "ada",
  "menyusul",
  "foto.jpg",
  "dokumen.pdf",
  "video.mp4",
  "data.docx",
  "https://drive.google.com/file/d/abc123",
  "https://youtu.be/abc",
  "htp://salah",
  "C:\\Data\\bukti.pdf",
  "SK Bupati Nomor 1 Tahun 2024 tentang Inovasi",
  "SK Bupati",
  "catatan rapat",
);

const level = fc.constantFrom<CellValue>(0, 1, 2, 3, null, "", 4, "2", "x");

/** An innovation as somebody may have filled it in: good and bad levels, evidence, stages and dates. */
const rowSpec: fc.Arbitrary<RowSpec> = fc.record({
  name: fc
    .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcdefghij ".split("")) })
    .map((s) => `Inovasi ${s}z`),
  affair: fc.constantFrom("Pendidikan", "Kesehatan", "Sosial", "Pariwisata", "Tidak dikenal", ""),
  stage: fc.constantFrom("Penerapan", "Uji Coba", "Penerapan", "Penerapan", ""),
  application: fc.constantFrom<CellValue>(45444, 45000, 46200, "12 Maret 2025", "entah", ""),
  levels: fc
    .tuple(...keys.map(() => level))
    .map((levels) => Object.fromEntries(keys.map((key, i) => [key, levels[i]!]))),
  evidence: fc
    .tuple(...keys.map(() => evidenceText))
    .map((texts) => Object.fromEntries(keys.map((key, i) => [key, texts[i]!]))),
});

export const region = fc.array(rowSpec, { minLength: 1, maxLength: 6 });
