import type { SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import type { Analysis } from "../../../src/analysis/types";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { readWorkbook } from "../../../src/workbook/index";
import { spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";

const AFFAIRS = ["Pendidikan", "Kesehatan", "Sosial", "Pekerjaan Umum dan Penataan Ruang"];

/** Three innovations at level 2 (maturity 74) from row 2 on, the second without proof for indicator 29; SPD at 2. */
const rows = (): RowSpec[] =>
  ["SIPANDU", "Lapor Jalan Rusak", "Bank Sampah"].map((name, index) => ({
    name,
    affair: AFFAIRS[index]!,
    ...(index === 1 ? { evidence: { "29": "" } } : {}),
  }));

const data = workbook(wideSheet(rows()), spdSheet(2));

/** The same workbook under the rules of a year. */
export function scoredUnder(year: number): Analysis {
  const rules = ruleSet(year);
  const { innovations, spd, opd } = readWorkbook(data, rules);
  if (!innovations) throw new Error("no table");
  return analyze({ innovations, spd, opd, rules });
}

/** A session with a real reading and analysis, unlike the invented figures of the other tests. */
export function scoredState(change: Partial<SessionState> = {}): Partial<SessionState> {
  return { reading: readWorkbook(data, ruleSet(2026)), analysis: scoredUnder(2026), ...change };
}

/** Zero-based column of an indicator's level on the sheet "Inovasi". */
export function levelColumn(id: string): number {
  const columns = readWorkbook(data, ruleSet(2026)).innovations?.columns ?? [];
  const found = columns.find(({ role }) => role.kind === "level" && role.indicator === id);
  if (!found) throw new Error(`no column for ${id}`);
  return found.column;
}
