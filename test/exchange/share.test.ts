import { dropDownsOf } from "../template/lists";
import { sentPartIn } from "../../src/exchange/sent/fingerprint";
import type { Finding } from "../../src/checks/types";
import { fileNames } from "../../src/exchange/share/fileNames";
import { partsOf } from "../../src/exchange/share/parts";
import { SAMPLE } from "../../src/template/sample/index";
import { readWorkbook } from "../../src/workbook/index";
import type { WorkbookData } from "../../src/workbook/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import { regionOf, RULES, shareAll, templateFile, type Region } from "./sharing";
import type { SharedWorkbook } from "../../src/exchange/share/workbook";

const HEALTH = "Dinas Kesehatan";
let region: Region;
let shared: SharedWorkbook[];
let health: WorkbookData;

beforeAll(async () => {
  region = await regionOf(await templateFile(SAMPLE));
  shared = shareAll(region);
  health = await readXlsxWorkbook(await writeXlsxWorkbook(partNamed(HEALTH).spec), "dinas.xlsx");
});

function partNamed(name: string): SharedWorkbook {
  return shared.find(({ department }) => department.name === name)!;
}

function textsIn(data: WorkbookData): string[] {
  return data.sheets.flatMap(({ values }) => values.flat().filter((cell) => typeof cell === "string"));
}

test("every row is in exactly one part, those that do not take part and those without a name too", () => {
  const { innovations, opd } = region.reading;
  const { parts, unassigned } = partsOf({ innovations: innovations!, opd, rules: RULES, date: "2026-05-04" });
  const rows = [...parts.flatMap(({ records }) => records.map(({ row }) => row)), ...unassigned];
  const all = [...innovations!.records, ...innovations!.nameless].map(({ row }) => row);
  expect(rows.sort((a, b) => a - b)).toEqual(all.sort((a, b) => a - b));
  const keys = parts.flatMap(({ sent }) => sent.rows.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test("a department gets its own rows, which read as they read in the region's workbook", () => {
  const { innovations, problem } = readWorkbook(health, RULES);
  expect(problem).toBeNull();
  const own = region.reading.innovations!.records.filter(({ fields }) => fields.opd?.text === HEALTH);
  expect(own.length).toBeGreaterThan(0);
  const plain = (records: typeof own): unknown[] =>
    records.map(({ name, levels, evidence, fields }) => ({
      name,
      levels: Object.entries(levels).map(([id, { level, invalid }]) => [id, level, invalid]),
      evidence: Object.entries(evidence).map(([id, { raw }]) => [id, raw]),
      applied: fields.penerapan?.date,
    }));
  expect(plain(innovations!.records)).toEqual(plain(own));
});

test("nothing of other departments is in it: no name, no innovation, no cell", () => {
  const others = region.reading.innovations!.records.filter(({ fields }) => fields.opd?.text !== HEALTH);
  const own = new Set(
    region.reading.innovations!.records.filter(({ fields }) => fields.opd?.text === HEALTH).map(({ name }) => name),
  );
  const foreign = [
    ...others.map(({ name }) => name).filter((name) => !own.has(name)),
    // Who hands it out signs the letter.
    ...SAMPLE.departments.filter((name) => name !== HEALTH && !SAMPLE.region!.office.includes(name)),
  ];
  const texts = textsIn(health);
  for (const name of foreign) expect(texts.filter((text) => text.includes(name))).toEqual([]);
});

test("what names a row of another department is said without it; rows of the own are those of the own workbook", async () => {
  const [first, second, third] = SAMPLE.innovations.map(({ fields, ...rest }) => ({ fields: { ...fields }, ...rest }));
  const same = { ...second!, fields: { ...second!.fields, nama: "Layanan Kembar" } };
  const innovations = [
    first!,
    { ...same, fields: { ...same.fields, opd: "Dinas Sosial" } },
    { ...same, fields: { ...same.fields, opd: HEALTH } },
    { ...third!, fields: { ...third!.fields, nama: "Layanan Ganda", opd: "Dinas Perhubungan" } },
    { ...third!, fields: { ...third!.fields, nama: "Layanan Ganda", opd: "Dinas Perhubungan" } },
  ];
  const bySheet = shareAll(await regionOf(await templateFile({ ...SAMPLE, innovations }))).map(({ spec }) =>
    spec.sheets.find(({ name }) => name === "Perlu Dilengkapi")!,
  );
  const messages = bySheet.flatMap(({ cells }) => cells.flatMap(({ values }) => values.map((row) => row[4])));
  expect(messages.filter((text) => String(text).includes("perangkat daerah lain")).length).toBeGreaterThan(0);
  // The two of one department stand in its rows 5 and 6, in the region's in 8 and 9.
  const rows = messages.flatMap((text) =>
    [...String(text ?? "").matchAll(/baris (\d+)/g)].map(([, row]) => Number(row)),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(Math.max(...rows)).toBeLessThanOrEqual(6);
});

test("what must be mended comes before what should be checked, and every finding of the rows is told", () => {
  const sheet = partNamed(HEALTH).spec.sheets.find(({ name }) => name === "Perlu Dilengkapi")!;
  const [, list] = sheet.cells;
  const severities = list!.values.slice(1).map((row) => row[3]);
  const sorted = [...severities].sort((a, b) => Number(a !== "Salah") - Number(b !== "Salah"));
  expect(severities).toEqual(sorted);
  const told = shared.reduce((sum, { spec }) => {
    const { cells } = spec.sheets.find(({ name }) => name === "Perlu Dilengkapi")!;
    return sum + cells[1]!.values.slice(1).filter((row) => typeof row[0] === "number").length;
  }, 0);
  expect(told).toBeGreaterThan(20);
});

test("the hidden sheet tells what was sent, and is no data", () => {
  const part = sentPartIn(health)!;
  expect(part.department.name).toBe(HEALTH);
  expect([part.year, part.date]).toEqual([2026, "2026-05-04"]);
  const { records } = readWorkbook(health, RULES).innovations!;
  expect(part.rows.map(({ cells }) => cells.get("field:nama"))).toEqual(
    expect.arrayContaining(records.map(({ name }) => name)),
  );
  expect(part.rows[0]!.cells.get("field:penerapan")).toBe(records[0]!.fields.penerapan?.date);
  const hidden = health.sheets.filter(({ visible }) => !visible).map(({ name }) => name);
  expect(hidden).toEqual(["Daftar", "Data Kirim"]);
  expect(health.sheets.filter(({ own }) => own).map(({ name }) => name)).toEqual([
    "Baca Dulu",
    "Perlu Dilengkapi",
    "Langkah",
    "Data Kirim",
  ]);
});

test("the letter names the department, its innovations with what is missing, and leaves blank what nobody said", () => {
  const { letter } = partNamed(HEALTH);
  expect(letter[0]).toBe("Yth. Kepala Dinas Kesehatan");
  expect(letter.join("\n")).toMatch(/1\. .+: \d+ dari 20 indikator terisi/);
  expect(letter.find((line) => line.includes("paling lambat"))).toContain("…………………………");
  expect(letter.find((line) => line.startsWith("Narahubung"))).toContain(SAMPLE.region!.contact);
});

describe("what a department needs to fill in is beside the cells", () => {
  const validationsOf = ({ spec }: SharedWorkbook): { title: string; text: string }[] => {
    const table = spec.sheets.find(({ name }) => name === "Inovasi")!;
    return table.validations.flatMap(({ prompt }) => prompt ?? []);
  };
  const measured = RULES.indicators.find(({ id }) => id === "kemanfaatan")!;

  test("the texts of the levels, choices, guidance, and for no. 33 basis and measured value", () => {
    const { spec } = partNamed(HEALTH);
    const table = spec.sheets.find(({ name }) => name === "Inovasi")!;
    const header = table.cells[1]!.values[0]!;
    expect(header).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Basis .*33/), expect.stringMatching(/^Nilai .*33/)]),
    );
    const prompts = validationsOf(partNamed(HEALTH));
    expect(prompts).toHaveLength(RULES.indicators.filter(({ aspect }) => aspect === "SID").length + 1);
    for (const { text } of prompts) expect(text).not.toBe("");
    expect(spec.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Petunjuk", "Daftar", "Langkah"]));
    const lists = dropDownsOf(table).filter(({ list }) => "reference" in list).length;
    expect(lists).toBeGreaterThan(5);
  });

  test("without a column for the basis the level says what each basis asks for", async () => {
    const columns = {
      fields: new Set(["nama", "opd", "tahapan"] as const),
      levels: new Set(["kemanfaatan"]),
      evidence: new Set(["kemanfaatan"]),
      bases: new Set<string>(),
      measures: new Set<string>(),
      spdEvidence: false,
    };
    const [first] = shareAll(await regionOf(await templateFile({ ...SAMPLE, columns: columns as never })));
    const [prompt] = validationsOf(first!);
    expect(prompt!.title).toContain(measured.key);
    expect(prompt!.text).not.toContain("di samping");
    expect(prompt!.text).toMatch(/^a\. .*\|/);
  });
});

test("files of departments have names that every file system takes, no two the same", () => {
  const names = fileNames(2026, ["Dinas A/B", "dinas a:b", "Dinas A B", `${"x".repeat(300)}`, "..", "Dinas 😀"]);
  expect(names.slice(0, 3)).toEqual([
    "IID 2026 - Dinas A B.xlsx",
    "IID 2026 - dinas a b (2).xlsx",
    "IID 2026 - Dinas A B (3).xlsx",
  ]);
  for (const name of names) expect(name).not.toMatch(/[\\/:*?"<>|]|\.\.xlsx/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThan(130);
});

describe("what the evidence folder shows", () => {
  /** The messages and requests that each department gets beside those of the workbook, about its files. */
  function toldOf(files: readonly Finding[], words: string): Map<string, [string, string, string][]> {
    const told = shareAll(region, false, files).map(({ department, spec }): [string, [string, string, string][]] => {
      const [, list] = spec.sheets.find(({ name }) => name === "Perlu Dilengkapi")!.cells;
      const rows = list!.values.slice(1).filter((row) => String(row[4]).includes(words));
      return [department.name, rows.map((row) => [String(row[1]), String(row[4]), String(row[5])])];
    });
    return new Map(told.filter(([, rows]) => rows.length > 0));
  }
  const recordOf = (opd: string) => region.reading.innovations!.records.find(({ fields }) => fields.opd?.text === opd)!;
  const about = (row: number | null, change: Partial<Finding>): Finding => ({
    code: "file-missing",
    severity: "error",
    sheet: "Inovasi",
    row: row ?? 5,
    column: 30,
    header: "",
    address: `Inovasi!AE${row ?? 5}`,
    params: { value: "sk-tim.pdf" },
    effect: "level",
    indicator: "sdm",
    innovationRow: row,
    points: 0.123,
    ...change,
  });

  test("is told to the department whose innovation it is about, as a request, and to nobody else", () => {
    const { row, name } = recordOf(HEALTH);
    const told = toldOf([about(row, {})], "sk-tim.pdf");
    expect([...told]).toEqual([
      [
        HEALTH,
        [
          [
            name,
            "Berkas “sk-tim.pdf” belum ada pada kami.",
            "Mohon kirim berkasnya, atau beri tahu kami nama berkas yang dimaksud.",
          ],
        ],
      ],
    ]);
    const letter = shareAll(region, false, [about(row, {})]).find(
      ({ department }) => department.name === HEALTH,
    )!.letter;
    expect(letter).not.toEqual(partNamed(HEALTH).letter);
  });

  test("remarks, files that no cell names and those of the region are told to nobody", () => {
    const { row } = recordOf(HEALTH);
    const files = [
      about(row, { severity: "info" }),
      about(null, { sheet: "", row: 0, code: "file-unreferenced" }),
      about(null, { sheet: "SPD", indicator: "rkpd" }),
    ];
    expect(toldOf(files, "sk-tim.pdf").size).toBe(0);
  });

  test("the same content elsewhere is told without the innovation of another department and without rows of the region", () => {
    const { row } = recordOf(HEALTH);
    const other = recordOf("Dinas Sosial");
    const same = (params: Finding["params"]): Finding =>
      about(row, {
        code: "file-same-content",
        severity: "warning",
        params: { value: "a.pdf", otherFile: "rahasia.pdf", otherIndicator: "rkpd", ...params },
      });
    const foreign = [same({ otherRow: other.row, other: other.name }), same({ otherRow: row, other: "" })];
    expect(toldOf(foreign, "rahasia.pdf").size).toBe(0);
    expect(toldOf(foreign, "perangkat daerah lain").get(HEALTH)!.length).toBeGreaterThanOrEqual(2);
    const own = toldOf([same({ otherRow: row, other: "SIPANDU" })], "rahasia.pdf").get(HEALTH)!;
    expect(own[0]![1]).toMatch(/pada baris 5, inovasi “SIPANDU”/);
  });
});
