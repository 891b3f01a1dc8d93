import { isExcelError } from "../../workbook/index";
import { excerpt } from "../shared/excerpt";
import { inSpd } from "../shared/spdCells";
import type { TableCheck } from "../types";

/** The twenty rows of the region take levels like those of an innovation (S1); anything but 0 to 3 counts 0. */
export const check = {
  code: "spd-level-invalid",
  order: 60,
  scope: "table",
  severity: "error",
  effect: "level",
  cause: "spd",
  mend: "entry",
  sources: ["S1"],
  run({ spd }) {
    if (!spd) return [];
    return spd.records
      .filter(({ level }) => level.invalid && !isExcelError(level.raw))
      .map((record) => inSpd(spd, record, "level", { params: { value: excerpt(record.level.raw) } }));
  },
} satisfies TableCheck;
