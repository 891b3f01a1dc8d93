import { measured, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: measured(
    { jejaring: 3 },
    {
      levels: { jejaring: "" },
      evidence: { jejaring: "SK Bupati Nomor 188/5.jejaring/2024 tanggal 12 Maret 2024 tentang Inovasi" },
    },
  ),
  near: measured({ jejaring: 3 }, { levels: { jejaring: 2 } }),
  why: "Somebody typed the level.",
};
