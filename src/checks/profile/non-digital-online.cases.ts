import { one, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: one({ fields: { jenis: "Non-Digital" }, levels: { "alat-kerja": 3 } }),
  near: one({ fields: { jenis: "Non Digital" }, levels: { "alat-kerja": 2, integrasi: 3 } }),
  why: "A level without an online system fits; integrasi has no such wording in 2026.",
};
