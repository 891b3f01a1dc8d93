import { analyze, withFiles } from "../../src/analysis/index";
import type { AnalysisInput } from "../../src/analysis/types";
import { collectReferences, judgeFolder, matchFolder, type FileFacts } from "../../src/folder/index";
import { readWorkbook } from "../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { facts, folder } from "./support/build";

type Change = Partial<FileFacts>;
const DAMAGED: Change = { complete: false, pdf: { state: "damaged" } };

function inputOf(rows: readonly RowSpec[]): AnalysisInput {
  const { innovations, spd, opd } = readWorkbook(workbook(wideSheet(rows), spdSheet(2)), rules2026);
  if (!innovations) throw new Error("no table");
  return { innovations, spd, opd, rules: rules2026 };
}

const spdOf = ({ spd }: AnalysisInput) => (spd !== null && typeof spd === "object" ? spd : null);

/** A folder with every file that the workbook names but those; of some there are other facts. */
function withFolder(rows: readonly RowSpec[], without: readonly string[], changed: Record<string, Change> = {}) {
  const input = inputOf(rows);
  const references = collectReferences(input.innovations, spdOf(input));
  const names = new Set(references.flatMap(({ kind, name }) => (kind === "file" ? [name] : [])));
  for (const name of without) names.delete(name);
  const files = folder(...names);
  const known = new Map(Object.entries(changed).map(([name, change]) => [name, facts(name, change)]));
  return withFiles(
    input,
    judgeFolder(matchFolder(references, files, rules2026), known, rules2026, files.length).findings,
  );
}

const base: RowSpec[] = [{ name: "SIPANDU" }, { name: "Bank Sampah", affair: "Sosial" }];
/** The second row with another text in one evidence cell. */
const second = (key: string, text: string): RowSpec[] => [base[0]!, { ...base[1]!, evidence: { [key]: text } }];
const alone = analyze(inputOf(base));

test("a folder in which nothing is amiss leaves both figures as they are", () => {
  const { evidenced, strict, files } = withFolder(base, []);
  expect(files).toEqual([]);
  expect([evidenced, strict]).toEqual([alone.evidenced, alone.strict]);
});

test("a missing file is worth what a blank cell would be, on the strict index only", () => {
  const { evidenced, strict, files } = withFolder(second("19", "laporan kita.pdf"), ["laporan kita.pdf"]);
  const blank = analyze(inputOf(second("19", "")));
  expect(blank.evidenced!.index).toBeLessThan(alone.evidenced!.index);
  expect(evidenced!.index).toBe(alone.evidenced!.index);
  expect(strict!.index).toBe(blank.strict!.index);
  expect(files).toHaveLength(1);
  expect(files[0]).toMatchObject({ code: "file-missing", points: 0 });
  expect(files[0]!.strictPoints).toBeCloseTo(alone.strict!.index - blank.strict!.index, 10);
});

test("a damaged file is refused, and costs the evidenced index as well", () => {
  const { evidenced, files } = withFolder(second("19", "laporan kita.pdf"), [], { "laporan kita.pdf": DAMAGED });
  const blank = analyze(inputOf(second("19", "")));
  expect(evidenced!.index).toBe(blank.evidenced!.index);
  expect(files[0]).toMatchObject({ code: "file-damaged", severity: "error", effect: "level" });
  expect(files[0]!.points).toBeCloseTo(alone.evidenced!.index - blank.evidenced!.index, 10);
});

test("without the file of a mandatory indicator the innovation does not count", () => {
  const { strict, files } = withFolder(second("17", "sk tim.pdf"), ["sk tim.pdf"]);
  expect(files[0]).toMatchObject({ code: "file-missing", effect: "row" });
  expect(strict!.index).toBe(analyze(inputOf(second("17", ""))).strict!.index);
});

test("what else the cell shows still proves its level, at its own severity", () => {
  const text = "laporan kita.pdf\nlaporan lain.pdf";
  const one = withFolder(second("19", text), ["laporan kita.pdf"]);
  expect(one.files[0]).toMatchObject({ code: "file-missing", atMost: "warning" });
  expect(one.strict!.index).toBe(withFolder(second("19", text), []).strict!.index);

  const broken = { "laporan lain.pdf": DAMAGED };
  const both = withFolder(second("19", text), ["laporan kita.pdf"], broken);
  const blank = analyze(inputOf(second("19", "")));
  // The missing file is a question only, so that the damaged one costs nothing before a reviewer answers it.
  expect(both.evidenced!.index).toBe(alone.evidenced!.index);
  expect(both.strict!.index).toBe(blank.strict!.index);
});

test("a file of the region is worth its level", () => {
  const { strict, evidenced } = withFolder(base, ["dokumen-1.pdf"]);
  expect(evidenced!.index).toBe(alone.evidenced!.index);
  expect(strict!.spd).toBeLessThan(alone.strict!.spd!);
});
