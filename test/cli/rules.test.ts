import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { ruleYears } from "../../src/rules/index";
import type { RuleSet } from "../../src/rules/types";
import { builtCommand, element, iid, workFolder, type Outcome } from "./command";
import { prognosisYear } from "../support/years";
import { levelSheet, saveWorkbook } from "./workbooks";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

const json = <T>(outcome: Outcome): T => JSON.parse(outcome.stdout) as T;

/** Exit code 2, nothing on stdout, one line on stderr. */
function expectOneLine(outcome: Outcome, line: RegExp): void {
  expect([outcome.code, outcome.stdout]).toEqual([2, ""]);
  expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(outcome.stderr).toMatch(line);
}

/** Exports the rules of 2026, changes them and writes them to a file. @returns its path */
function edited(name: string, change: (rules: RuleSet) => void): string {
  const rules = json<RuleSet>(iid(["rules", "export", "2026"], folder));
  change(rules);
  writeFileSync(join(folder, name), JSON.stringify(rules));
  return `./${name}`;
}

describe("iid rules", () => {
  test("lists the years with standing, assumptions, title and legal basis", () => {
    const { code, stdout } = iid(["rules"], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Tahun +Status +Anggapan +Judul +Dasar hukum\n2021 +sebagian +\d+ +IID 2021 +Surat Mendagri/,
    );
    expect(stdout).toMatch(/\n2026 +terbit +4 +IID 2026 +Surat Kepala BSKDN/);
    const prognosis = prognosisYear();
    expect(stdout).toMatch(new RegExp(`\\n${prognosis} +prakiraan +\\d+ +IID ${prognosis} +belum diketahui\\n`));
    expect(iid(["rules", "list"], folder).stdout).toBe(stdout);
  });

  test("as JSON, one element a year", () => {
    const years = json<{ year: number; standing: string; legalBasis: string | null; assumptions: string[] }[]>(
      iid(["rules", "--json"], folder),
    );
    expect(years.map(({ year }) => year)).toEqual(ruleYears());
    expect(years[5]).toMatchObject({ standing: "published" });
    expect(years[5]?.assumptions).toHaveLength(4);
    expect(years.find(({ year }) => year === prognosisYear())).toMatchObject({
      standing: "announced",
      legalBasis: null,
    });
  });
});

describe("iid rules show", () => {
  test("formula with confidence and sources, indicators with weight and levels, assumptions, sources", () => {
    const { code, stdout } = iid(["rules", "show", "2026"], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Pembagi terkecil +12 +dua sumber: S1, S2/);
    expect(stdout).toMatch(/Predikat Sangat Inovatif +mulai 65,01/);
    expect(stdout).toMatch(/ {2}16 +Regulasi Inovasi Daerah +3,00 +dua sumber: S1, S2 +ya/);
    expect(stdout).toContain("\n      level 3: peraturan daerah\n");
    expect(stdout).toMatch(/basis a, .*: 1 s\.d\. 200 \| 201 s\.d\. 500 \| >= 501/);
    expect(stdout).toMatch(/\nSumber S1: GitHub prjctpy/);
  });

  test("assumed values are marked, unknown levels are said to be unknown", () => {
    const { stdout } = iid(["rules", "show", "2025"], folder);
    expect(stdout).toMatch(/Pembagi terkecil +10 +disimpulkan \(anggapan\)/);
    expect(stdout).toMatch(/1 +Visi dan Misi .*\n +level belum diketahui\n/);
    expect(stdout).toContain("Anggapan: Pembagi minimal tahun ini belum ditemukan");
    expect(stdout).not.toContain("-50,32");
  });

  test("as JSON: every value with confidence and sources, ready to use", () => {
    const rules = json<{
      formula: Record<string, { value: number; assumed: boolean; source: string[] }>;
      indicators: { number: string; id: string; levels: { value: string[] | null; reason?: string } }[];
      sources: Record<string, string>;
    }>(iid(["rules", "show", "2025", "--json"], folder));
    expect(rules.formula["divisorMin"]).toMatchObject({ value: 10, assumed: true });
    expect(rules.indicators).toHaveLength(40);
    expect(rules.indicators[0]).toMatchObject({ number: "1", id: "visi-misi", levels: { value: null } });
    expect(rules.indicators[0]?.levels.reason).toMatch(/SPD/);
    expect(rules.sources["S8"]).toMatch(/SIGAP/);
  });
});

describe("iid rules diff", () => {
  test("one sentence a change; what cannot be compared is one line", () => {
    const { code, stdout } = iid(["rules", "diff", "2025", "2026"], folder);
    const lines = stdout.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^Dari IID 2025 ke IID 2026: \d+ perubahan$/);
    expect(lines).toContain("29 Penyelesaian layanan pengaduan: level 3 mulai 91%, tahun 2025 mulai 86%");
    expect(lines[0]).toContain(` ${lines.slice(2, -2).length} `);
    expect(lines.at(-1)).toBe(
      "Tidak dapat dibandingkan karena levelnya belum diketahui dalam IID 2025: 1, 2a, 2b, 3, 4, 5a, 5b, 6, 7, 8, 9, 10a, 10b, 11a, 11b, 12, 13a, 13b, 14, 15.",
    );
  });

  test("as JSON: the changes with their sentences", () => {
    const later = edited("nanti.json", (rules) => {
      rules.formula.divisorMin.value = 14;
      rules.formula.minBasicServices.value = 6;
      rules.window.value = { from: "2025-01-01", to: "2026-12-31", orDevelopedInside: true };
    });
    const diff = json<{ before: object; after: object; changes: { kind: string; text: string }[] }>(
      iid(["rules", "diff", "2026", later, "--json"], folder),
    );
    expect(diff.before).toEqual({ year: 2026, title: "IID 2026" });
    expect(diff.changes).toEqual([
      { kind: "formula", field: "divisorMin", before: 12, after: 14, text: "Pembagi terkecil: 14, sebelumnya: 12" },
      expect.objectContaining({ field: "minBasicServices", before: 5, after: 6 }),
      expect.objectContaining({ kind: "window" }),
    ]);
  });

  test("a year and a file of one's own", () => {
    const file = edited("beda.json", (rules) => (rules.formula.divisorMin.value = 15));
    expect(iid(["rules", "diff", "2026", file], folder).stdout).toBe(
      "Dari IID 2026 ke IID 2026 (aturan daerah): 1 perubahan\n\nPembagi terkecil: 15, sebelumnya: 12\n",
    );
    expect(iid(["rules", "diff", "2026", "2026"], folder).stdout).toBe("IID 2026 dan IID 2026: tidak ada perbedaan.\n");
  });
});

describe("iid rules export and check", () => {
  test.each([[2021], [2025], [2026], [prognosisYear()]])(
    "the export of %i stands on its own and is accepted again",
    (year) => {
      const name = `ekspor-${year}.json`;
      const written = iid(["rules", "export", String(year), "--out", name], folder);
      expect(written).toEqual({ code: 0, stdout: `${name} ditulis.\n`, stderr: "" });
      const rules = JSON.parse(readFileSync(join(folder, name), "utf8")) as RuleSet;
      expect(rules.indicators).toEqual(ruleSet(year).indicators);
      expect(rules.sources["S1"]).toMatch(/simonda/);
      const checked = iid(["rules", "check", name], folder);
      expect([checked.code, checked.stderr]).toEqual([0, ""]);
      const correction = year === prognosisYear() ? "" : " (aturan daerah)";
      expect(checked.stdout).toContain(`${name}: IID ${year}${correction} dapat dipakai (40 indikator, nilai total `);
      // A prognosis is replaced by what the office enters, a known year is corrected.
      expect(checked.stdout.includes("sudah ada aturannya")).toBe(year !== prognosisYear());
      expect(iid(["rules", "diff", String(year), `./${name}`], folder).stdout).toContain("tidak ada perbedaan");
    },
  );

  test("never over an existing file without --force", () => {
    writeFileSync(join(folder, "ada.json"), "{}");
    expectOneLine(iid(["rules", "export", "2026", "--out", "ada.json"], folder), /ada\.json sudah ada; pakai --force/);
  });

  test.each<[string, (rules: RuleSet) => void, RegExp]>([
    [
      "a wrong sum",
      (rules) => (rules.indicators[0]!.weight.value = 2),
      /: rumus, nilai total \(formula\.totalMax\): nilai total tertulis 250, padahal .* menjadi 253\./,
    ],
    [
      "an id that stands twice",
      (rules) => (rules.indicators[1]!.id = "visi-misi"),
      /: daftar indikator \(indicators\): id visi-misi muncul dua kali\./,
    ],
    [
      "a missing level",
      (rules) => (rules.indicators[0]!.levels.value = ["a", "b"] as never),
      /: indikator 1 Visi dan Misi, level, isian ke-3 \(indicators\[0\]\.levels\.value\[2\]\): .+/,
    ],
    ["an unknown key", (rules) => Object.assign(rules, { bobot: 1 }), /: bobot: kunci “bobot” tidak dikenal\./],
    [
      "limits in the wrong order",
      (rules) => rules.predicates.value!.reverse(),
      /: predikat \(predicates\.value\): batas predikat harus urut/,
    ],
  ])("%s is refused with path and reason", (_, change, message) => {
    expectOneLine(iid(["rules", "check", edited("rusak.json", change)], folder), message);
  });

  test("all that is wrong is said at once, a line each", () => {
    const rules = edited("banyak.json", (set) => {
      set.indicators[0]!.weight.value = -1;
      set.indicators[3]!.name = "";
      set.formula.countCap.value = "banyak" as never;
    });
    const { code, stderr } = iid(["rules", "check", rules], folder);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^iid: .*banyak\.json: indikator 1 Visi dan Misi, bobot \(.+\): /),
      expect.stringMatching(
        /^iid: .*banyak\.json: indikator \S+, nama \(indicators\[3\]\.name\): tidak boleh kosong\.$/,
      ),
      expect.stringMatching(/^iid: .*banyak\.json: rumus, jumlah inovasi .+ \(formula\.countCap\.value\): /),
    ]);
  });

  test("another kind of file", () => {
    writeFileSync(join(folder, "lain.json"), '{"nama": "lain"}');
    writeFileSync(join(folder, "teks.json"), "halo");
    expectOneLine(
      iid(["rules", "check", "lain.json"], folder),
      /^iid: lain\.json: schema: ini bukan berkas aturan IID/,
    );
    expectOneLine(
      iid(["rules", "check", "teks.json"], folder),
      /^iid: teks\.json: .*isinya rusak atau bukan berkas aturan\./,
    );
    expectOneLine(
      iid(["rules", "check", "tidakada.json"], folder),
      /tidakada\.json: berkas atau folder tidak ditemukan/,
    );
  });
});

describe("--rules", () => {
  test("scores by an edited rule set", async () => {
    const sheet = levelSheet([{ name: "Layanan Satu", affair: "Pendidikan", levels: 3 }]);
    const book = await saveWorkbook(folder, "satu.xlsx", { Inovasi: sheet });
    const rules = edited("pembagi.json", (set) => {
      set.title = "IID Uji";
      set.formula.divisorMin.value = 4;
    });
    const result = element(iid(["score", "--json", "--rules", rules, book], folder));
    // 111 / max(4, 1) / 250 x 100
    expect([result.rules, result.divisor, result.index]).toEqual(["IID Uji (aturan daerah)", 4, 11.1]);
    expect(iid(["check", "--rules", rules, book], folder).stdout).toContain("IID Uji");
    expect(iid(["explain", "--rules", rules, book], folder).stdout).toContain("terbesar dari 4 dan 1 inovasi = 4");
  });

  test("severities edited in the file count in the evidenced index and are said", async () => {
    const sheet = levelSheet([{ name: "Layanan Satu", affair: "Pendidikan", levels: 3 }]);
    const book = await saveWorkbook(folder, "level.xlsx", { Inovasi: sheet });
    const rules = edited("level.json", (set) => {
      set.checks = { ...set.checks, "affair-only-beside": "info", "below-divisor": "warning" };
    });
    const plain = element(iid(["score", "--json", book], folder));
    const result = element(iid(["score", "--json", "--rules", rules, book], folder));
    expect(result.findings.find(({ code }) => code === "below-divisor")?.severity).toBe("warning");
    const said = result.assumptions.filter((one) => !plain.assumptions.includes(one));
    expect(said).toEqual([
      expect.stringMatching(/^Aturan 2026 yang dipakai adalah koreksi daerah sendiri/),
      expect.stringMatching(/^Keparahan temuan “.+” diubah kantor ini dari Info menjadi Perlu dicek;/),
    ]);
  });

  test("a file that cannot be used stops before any workbook is read", () => {
    const rules = edited("salah.json", (set) => (set.indicators[0]!.weight.value = 9));
    expectOneLine(
      iid(["score", "--rules", rules, "tidakada.xlsx"], folder),
      /salah\.json: rumus, nilai total \(formula\.totalMax\)/,
    );
  });
});

test.each([
  [
    "an unknown action",
    ["rules", "cek"],
    /perintah “rules cek” tidak dikenal; yang ada: list, show, diff, export, copy, check/,
  ],
  ["no year to show", ["rules", "show"], /sebut satu tahun atau berkas aturan: iid rules show TAHUN/],
  ["one year to compare", ["rules", "diff", "2025"], /sebut dua tahun atau berkas aturan/],
  ["no file to check", ["rules", "check"], /sebut satu berkas aturan: iid rules check BERKAS/],
  ["an unknown year", ["rules", "show", "2031"], /Belum ada aturan untuk tahun 2031.*2021, 2022, .*2029/],
  ["a copy without a year", ["rules", "copy", "2026"], /iid rules copy TAHUN TAHUN-BARU/],
  ["a copy to no year", ["rules", "copy", "2026", "baru"], /“baru” bukan tahun empat angka/],
  ["a copy to a year that is none", ["rules", "copy", "2026", "1999"], /tidak disalin ke 1999: .*2018 sampai 2100/],
  [
    "a copy to a year that has rules",
    ["rules", "copy", "2026", "2025"],
    /tidak disalin ke 2025: .*sudah memiliki aturan/,
  ],
  ["a year that is history only", ["rules", "show", "2019"], /Tahun 2019 hanya riwayat.*2021, 2022, .*2029/],
  ["a year that is none", ["rules", "diff", "2025", "dua"], /“dua” bukan tahun empat angka dan bukan berkas aturan/],
  ["an option of another command", ["rules", "show", "2026", "--year", "2025"], /“--year” tidak berlaku.*rules show/],
  ["JSON of an export", ["rules", "export", "2026", "--json"], /“--json” tidak berlaku untuk perintah rules export/],
])("%s", (_, args, message) => {
  expectOneLine(iid(args, folder), message);
});

test("rules copy gives the rules of a year for a new one, with its window, marked as unchecked", () => {
  expect(iid(["rules", "copy", "2026", "2030", "--out", "salinan-2030.json"], folder)).toMatchObject({ code: 0 });
  const { stdout } = iid(["rules", "check", "salinan-2030.json"], folder);
  expect(stdout).toBe("salinan-2030.json: IID 2030 dapat dipakai (40 indikator, nilai total 250, 5 anggapan).\n");
  const { stdout: changes } = iid(["rules", "diff", "2026", "./salinan-2030.json"], folder);
  expect(changes).toContain("1 perubahan");
  expect(changes).toContain("Waktu penerapan: 1 Januari 2028 s.d. 31 Desember 2029");
  const { stdout: shown } = iid(["rules", "show", "./salinan-2030.json"], folder);
  expect(shown).toContain("disalin dari tahun 2026 dan belum diperiksa");
  expect(iid(["rules", "copy", "2026", String(prognosisYear())], folder)).toMatchObject({ code: 0, stderr: "" });
});
