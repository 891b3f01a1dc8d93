import { readWorkbookData } from "../../excel/reading/read";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { compareRuleSets } from "../../rules/compare";
import { isCorrection } from "../../rules/file/regionalRules";
import { isRuleTable, readRuleTable } from "../../rules/table/ruleTable";
import type { RuleSet } from "../../rules/types";
import { ruleSet, ruleSetWith } from "../../rules/years/ruleSet";
import type { CellValue, SheetData } from "../../workbook/types";
import { defineAction, done, refused } from "../action";
import { reasonOf } from "./shared/reason";
import { rememberRules } from "./shared/undoRules";

const said = texts({
  taken: {
    id: "Aturan {year} kini menurut lembar “{sheet}”: {count} hal berubah.",
    en: "The rules of {year} are now those of the sheet “{sheet}”: {count} things changed.",
  },
  step: { id: "pemakaian lembar aturan {year}", en: "the rule sheet of {year}" },
  corrected: {
    id: "Aturan {year} kini menurut lembar “{sheet}”, sebagai koreksi daerah: {count} hal berbeda dari aturan bawaan. Setiap hasil menyebutnya “aturan daerah”.",
    en: "The rules of {year} are now those of the sheet “{sheet}”, as the region's correction: {count} things differ from the built-in ones. Every result names it “aturan daerah”.",
  },
  refused: {
    id: "Lembar aturan tidak dipakai, aturan lama tetap berlaku:\n{reason}",
    en: "The rule sheet is not used, the earlier rules stay:\n{reason}",
  },
  missing: {
    id: "Tidak ada lembar aturan untuk tahun {year}. Sisipkan dulu, lalu ubah selnya.",
    en: "There is no rule sheet of {year}. Insert one first, then change its cells.",
  },
  twice: {
    id: "Ada beberapa tabel aturan tahun {year} ({sheets}). Hapus yang tidak dipakai.",
    en: "There are several rule tables of {year} ({sheets}). Delete those that are not used.",
  },
});

/** Cells of a sheet that may be a rule table. */
interface FoundSheet {
  sheet: string;
  /** Zero-based. */
  top: number;
  cells: CellValue[][];
}

/** The Excel tables of a sheet; its cells as they stand when it has none. */
function candidatesOf({ name, top, left, values, tables }: SheetData): FoundSheet[] {
  if (tables.length === 0) return [{ sheet: name, top, cells: values }];
  return tables.map(({ area }) => ({
    sheet: name,
    top: area.top,
    cells: values
      .slice(area.top - top, area.bottom - top + 1)
      .map((row) => row.slice(area.left - left, area.right - left + 1)),
  }));
}

/**
 * Makes the own rules of the year in use what its rule sheet says now; for a year that came with the add-in they are
 * the region's correction of it. On any mistake in a cell nothing changes.
 */
export const takeRuleSheet = defineAction({
  label: { id: "Pakai lembar aturan di panel", en: "Use the rule sheet in the pane" },
  texts: said,
  undoable: true,
  enabled: ({ busy, rules }) => !busy && rules !== null,
  async run({ session, locale }) {
    const state = session.state();
    const { year, ownRules } = state;
    const { sheets } = await readWorkbookData();
    const tables = sheets.flatMap(candidatesOf).filter(({ cells }) => isRuleTable(cells));
    const read: { sheet: string; rules: RuleSet }[] = [];
    try {
      for (const { sheet, top, cells } of tables) {
        const rules = readRuleTable(cells, (wanted) => ruleSetWith(ownRules, wanted), { sheet, top });
        if (rules.year === year) read.push({ sheet, rules });
      }
    } catch (error) {
      return refused(notice(said.refused, { reason: reasonOf(error, locale) }, "error"));
    }
    const [found, second] = read;
    if (!found) return refused(notice(said.missing, { year }, "warning"));
    if (second)
      return refused(notice(said.twice, { year, sheets: read.map(({ sheet }) => sheet).join(", ") }, "warning"));
    const before = ruleSetWith(ownRules, year);
    const earlier = ownRules.find((rules) => rules.year === year) ?? null;
    await session.changeOwnRules({ year, rules: found.rules });
    rememberRules(session, notice(said.step, { year }), { year, before: earlier, after: found.rules });
    const params = { year, sheet: found.sheet };
    if (isCorrection(year)) {
      const count = compareRuleSets(ruleSet(year), found.rules).length;
      return done(notice(said.corrected, { ...params, count }));
    }
    return done(notice(said.taken, { ...params, count: compareRuleSets(before, found.rules).length }));
  },
});
