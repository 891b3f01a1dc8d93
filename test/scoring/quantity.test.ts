import { readQuantity, rangeIn, sumOfTimes, unitsIn, valueIn, type Unit } from "../../src/scoring/quantity";

test.each<[string, Unit[]]>([
  ["35", []],
  ["12 %", ["percent"]],
  ["12 persen", ["percent"]],
  ["35 orang", ["person"]],
  ["35 Peserta", ["person"]],
  ["30 menit", ["minute"]],
  ["30 detik", ["second"]],
  ["4 jam", ["hour"]],
  ["4 jamaah", []],
  ["2 hari", ["day"]],
  ["2 harian", []],
  ["2 pekan", ["week"]],
  ["2 bln", ["month"]],
  ["2 triwulan", ["quarter"]],
  ["2 tri wulan", ["quarter"]],
  ["1 semester", ["semester"]],
  ["1 thn", ["year"]],
  ["12 buah", ["goods"]],
  ["2 periode", ["period"]],
  ["3 unit", ["unit"]],
  ["rp 5", ["rupiah"]],
  ["25 % orang per tahun", ["percent", "person", "year"]],
])("units of %j: %j", (text, expected) => {
  expect(unitsIn(text)).toEqual(expected);
});

describe("one quantity", () => {
  const plain = { units: [], of: null, named: false, slash: false };

  it.each<[string, object]>([
    ["35", { ...plain, value: 35 }],
    ["12,5", { ...plain, value: 12.5 }],
    ["1.250", { ...plain, value: 1250 }],
    ["-5", { ...plain, value: -5 }],
    ["+5", { ...plain, value: 5 }],
    ["12,5 %", { ...plain, value: 12.5, units: ["percent"] }],
    ["35 orang", { ...plain, value: 35, units: ["person"], named: true }],
    ["tim 12 orang", { ...plain, value: 12, units: ["person"], named: true }],
    ["2 kali", { ...plain, value: 2, named: true }],
    ["pelatihan 2 kali", { ...plain, value: 2, named: true }],
    ["sebanyak 35", { ...plain, value: 35 }],
    ["jumlah: 35", { ...plain, value: 35 }],
    ["total = 35", { ...plain, value: 35 }],
    ["rp 5", { ...plain, value: 5, units: ["rupiah"] }],
    ["rp. 5", { ...plain, value: 5, units: ["rupiah"] }],
    ["45 dari 50", { ...plain, value: 45, of: 50, named: false }],
    ["45 dari 50 aduan", { ...plain, value: 45, of: 50, named: true }],
    ["45/50", { ...plain, value: 45, of: 50, slash: true }],
    ["45 / 1.050", { ...plain, value: 45, of: 1050, slash: true }],
    ["3 kali dalam 2 tahun", { ...plain, value: 3, named: true }],
    ["3 orang per 100 kk", { ...plain, value: 3, units: ["person"], named: true }],
    ["35 windu", { ...plain, value: 35, named: true }],
  ])("%j", (text, expected) => {
    expect(readQuantity(text)).toEqual(expected);
  });

  it.each([
    "",
    "orang",
    "sk no. 5",
    "nomor 35",
    "3 april",
    "12 jan",
    "5 orang 3",
    "2 dan 3",
    "laporan 12 lembar",
    "5 rp 6",
  ])("%j may count anything", (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

describe("a quantity in the units that are asked for", () => {
  const value = (text: string, ...expected: Unit[]) => valueIn(readQuantity(text)!, expected);

  it.each<[string, Unit[], number | null]>([
    ["35", ["person"], 35],
    ["35 orang", ["person"], 35],
    ["35 orang", ["day"], null],
    ["2 pekan", ["day"], 14],
    ["12 jam", ["day"], 0.5],
    ["1440 menit", ["day"], 1],
    ["86400 detik", ["day"], 1],
    ["1 bulan", ["day"], null],
    ["2 triwulan", ["month"], 6],
    ["1 semester", ["month"], 6],
    ["2 tahun", ["month"], 24],
    ["2 hari", ["month"], null],
    ["2 tahun", ["year"], 2],
    // What counts without a unit of its own counts anything but time and money.
    ["35 orang", [], 35],
    ["35 unit", [], 35],
    ["12 %", [], 12],
    ["3 hari", [], null],
    ["3 tahun", [], null],
    ["rp 5", [], null],
    // A named thing is no share and no time, but may be people or years.
    ["95 pengaduan", ["percent"], null],
    ["1 windu", ["month"], null],
    ["2 windu", ["year"], 2],
    ["2 windu", ["person"], 2],
    ["95", ["percent"], 95],
    // A part of a whole.
    ["45 dari 50", ["percent"], 90],
    ["45/50", ["percent"], 90],
    ["0 dari 50", ["percent"], 0],
    ["5 dari 0", ["percent"], null],
    ["45 dari 50", ["person"], 45],
    ["12/2024", ["person"], null],
  ])("%j in %j: %s", (text, expected, result) => {
    expect(value(text, ...expected)).toBe(result);
  });
});

describe("a time in parts", () => {
  it.each<[string, Unit[], number | null]>([
    ["1 tahun 2 bulan", ["month"], 14],
    ["1 tahun, 2 bulan", ["month"], 14],
    ["1 tahun dan 2 bulan", ["month"], 14],
    ["1tahun 2bulan", ["month"], 14],
    ["1 pekan 2 hari", ["day"], 9],
    ["6 jam 720 menit", ["day"], 0.75],
    ["1 bulan", ["month"], null],
    ["1 tahun 2 hari", ["month"], null],
    ["1 tahun 2 orang", ["month"], null],
    ["2 orang 3 orang", ["person"], null],
    ["1 tahun 2 bulan lebih", ["month"], null],
    ["sekitar 1 tahun 2 bulan", ["month"], null],
  ])("%j in %j: %s", (text, expected, sum) => {
    expect(sumOfTimes(text, expected)).toBe(sum);
  });
});

describe("a range in the units that are asked for", () => {
  it("every bound is converted", () => {
    expect(rangeIn({ min: 12, max: 24 }, "12-24 jam", ["day"])).toEqual({ min: 0.5, max: 1 });
    expect(rangeIn({ maxExclusive: 2 }, "kurang dari 2 pekan", ["day"])).toEqual({ maxExclusive: 14 });
    expect(rangeIn({ min: 11, max: 30 }, "11-30", ["person"])).toEqual({ min: 11, max: 30 });
  });

  it("another unit, two units and months are none", () => {
    expect(rangeIn({ min: 1, max: 2 }, "1-2 orang", ["day"])).toBeNull();
    expect(rangeIn({ min: 1, max: 2 }, "1 hari - 2 pekan", ["day"])).toBeNull();
    expect(rangeIn({ min: 1, max: 3 }, "1-3 april", ["day"])).toBeNull();
    // Units that are no times may stand beside one.
    expect(rangeIn({ min: 1, max: 2 }, "1-2 hari per orang", ["day"])).toEqual({ min: 1, max: 2 });
  });
});
