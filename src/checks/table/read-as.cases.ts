import { one, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: one({ levels: { monev: "Laporan survei kepuasan masyarakat" } }),
  near: one({ levels: { monev: "Level 2" } }),
  why: "What everybody reads alike needs no remark.",
};
