import { valueOf } from "../../rules/index";
import { isExcelError, normalizeText } from "../../workbook/index";
import type { Sighting } from "../types";
import { catalogueOf } from "./catalogue";
import { filledText } from "./columns";
import { excerpt } from "./excerpt";
import type { InnovationRow } from "./innovationRow";

/** Indicators whose levels say how far an innovation works with machines. */
const TOOLS = ["alat-kerja", "integrasi"];

/** Whether the jenis says digital (`true`) or non digital (`false`); `null` when it says neither. */
function isDigital({ record }: InnovationRow): boolean | null {
  if (isExcelError(record.fields.jenis?.raw ?? null)) return null;
  const kind = normalizeText(filledText(record, "jenis"));
  if (/^(?:inovasi )?digital$/.test(kind)) return true;
  return /^(?:inovasi )?non ?digital$/.test(kind) ? false : null;
}

/** The claimed levels of tools that do not go with the jenis: those whose text in the year's letter says so. */
export function toolsAgainst(row: InnovationRow, digital: boolean, wording: RegExp): Sighting[] {
  if (isDigital(row) !== digital) return [];
  const { context, record } = row;
  const { byId } = catalogueOf(context.rules);
  return TOOLS.flatMap((indicator) => {
    const cell = record.levels[indicator];
    const text = valueOf(byId.get(indicator)?.levels)?.[(cell?.level ?? 0) - 1];
    if (!cell || text === undefined || !wording.test(text)) return [];
    const params = { value: excerpt(filledText(record, "jenis")), level: cell.level, text };
    return [{ column: cell.column, indicator, params }];
  });
}
