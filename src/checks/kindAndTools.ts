import { valueOf } from "../rules/index";
import { isExcelError, normalizeText } from "../workbook/index";
import { catalogueOf } from "./shared/catalogue";
import { filledText } from "./shared/columns";
import { excerpt, inRow } from "./shared/observe";
import type { Check } from "./types";

/** Indicators whose levels say how far an innovation works with machines. */
const TOOLS = ["alat-kerja", "integrasi"];
const BY_HAND = /\b(?:manual|non[ -]?elektronik)\b/i;
const ONLINE = /\b(?:daring|online|web|aplikasi|ai)\b/i;

/**
 * digital-by-hand, non-digital-online. The form asks whether an innovation is digital (S1, S5, S7) and that must fit
 * the tools it claims: a digital one does not work by hand, one that is not digital has no online system (inferred
 * from the fields). What a level means is read from the level texts of the year.
 */
export const kindAndTools: Check = {
  codes: ["digital-by-hand", "non-digital-online"],
  scope: "row",
  run(context, record) {
    if (!record || isExcelError(record.fields.jenis?.raw ?? null)) return [];
    const kind = normalizeText(filledText(record, "jenis"));
    const digital = /^(?:inovasi )?digital$/.test(kind);
    if (!digital && !/^(?:inovasi )?non ?digital$/.test(kind)) return [];
    const { byId } = catalogueOf(context.rules);
    return TOOLS.flatMap((id) => {
      const cell = record.levels[id];
      const text = valueOf(byId.get(id)?.levels)?.[(cell?.level ?? 0) - 1];
      if (!cell || text === undefined || !(digital ? BY_HAND : ONLINE).test(text)) return [];
      const code = digital ? "digital-by-hand" : "non-digital-online";
      const params = { value: excerpt(filledText(record, "jenis")), level: cell.level, text };
      return [inRow(context, record, { code, column: cell.column, effect: "none", indicator: id, params })];
    });
  },
};
