import { findIndicator } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { basesNamed, basesOfValue } from "../../src/scoring/basis";

/** a people, b units, c spending, d income, e goods, f periods. */
const BASES = findIndicator(ruleSet(2026), "33")!.bases!.value!;
/** As an office could write its own: one of them stands under a letter that has no words. */
const OWN = [
  { ...BASES[0]!, key: "b", name: "Ongkos  Cetak (Rp)" },
  { ...BASES[0]!, key: "z", name: "x-y kunjungan" },
];

describe("the bases that a text names", () => {
  it.each([
    ["a", ["a"]],
    ["A.", ["a"]],
    ["(c) efisiensi", ["c"]],
    ["c) belanja", ["c"]],
    ["a dan b", ["a", "b"]],
    ["b/a", ["a", "b"]],
    ["d, c", ["c", "d"]],
    // Letters that are none of the bases, and letters within words.
    ["g", []],
    ["x a", ["a"]],
    ["abc", []],
    ["efisiensi", ["c"]],
    ["penghematan", ["c"]],
    ["omzet UMKM", ["d"]],
    ["PAD", ["d"]],
    ["padi", []],
    ["produk atau barang", ["e"]],
    ["trend", ["f"]],
    ["periode", ["f"]],
    ["barang, orang", ["a", "e"]],
    ["tren produk", ["e", "f"]],
    ["", []],
    ["lainnya", []],
  ])("%j: %j", (text, expected) => {
    expect(basesNamed(text, BASES)).toEqual(expected);
  });

  it.each([
    ["cakupan unit penerima manfaat", ["b"]],
    ["unit penerima", ["b"]],
    ["sasaran pengguna", ["b"]],
    // People are counted beside the units.
    ["unit dan orang", ["a", "b"]],
    ["jiwa per unit", ["a", "b"]],
    // No units at all: those who are served are people.
    ["penerima", ["a"]],
    ["penerima barang", ["a", "e"]],
  ])("who is served by a unit is no number of people: %j: %j", (text, expected) => {
    expect(basesNamed(text, BASES)).toEqual(expected);
  });

  it("the printed name of a basis is that basis, whatever other words it holds", () => {
    for (const { key, name } of BASES) {
      expect(basesNamed(name, BASES)).toEqual([key]);
      expect(basesNamed(`  ${name.toUpperCase().replace(/ /g, " \n ")} `, BASES)).toEqual([key]);
      // With a letter in front, even of another one: the name says more.
      for (const front of ["a. ", "(b) ", "c.", "d)  "]) expect(basesNamed(`${front}${name}`, BASES)).toEqual([key]);
    }
  });

  it("a letter in front is left out only as a letter in front", () => {
    const bases = [{ ...BASES[0]!, key: "z", name: "kunjungan" }];
    expect(basesNamed("a. kunjungan", bases)).toEqual(["z"]);
    expect(basesNamed("ab. kunjungan", bases)).toEqual([]);
    expect(basesNamed("1. kunjungan", bases)).toEqual([]);
    expect(basesNamed("a kunjungan", bases)).toEqual([]);
    expect(basesNamed("kunjungan a.", bases)).toEqual([]);
    expect(basesNamed("kunjungan", bases)).toEqual(["z"]);
  });

  it("a basis whose letter has no words is known by its letter and its name", () => {
    expect(basesNamed("z", OWN)).toEqual(["z"]);
    expect(basesNamed("  X-Y \n Kunjungan ", OWN)).toEqual(["z"]);
    expect(basesNamed("tb. paru", [{ ...OWN[1]!, name: "TB. paru" }])).toEqual(["z"]);
    expect(basesNamed("pengunjung", OWN)).toEqual([]);
    expect(basesNamed("orang", OWN)).toEqual([]);
  });
});

describe("the bases that the units of a value leave open", () => {
  const ALL = ["a", "b", "c", "d", "e", "f"];

  it.each([
    ["350 orang", ["a"]],
    ["12 produk", ["e"]],
    ["2 periode", ["f"]],
    ["25 %", ["b", "c", "d"]],
    ["25 persen", ["b", "c", "d"]],
    // A share of people is no number of people.
    ["25 % orang", ["b", "c", "d"]],
    // Words beside the number tell which share it is.
    ["25 % unit", ["b"]],
    ["hemat 25 % belanja", ["c"]],
    ["pendapatan naik 15 %", ["d"]],
    ["25 % unit, 10 % belanja", ["b", "c"]],
    // What fits no share does not count: goods.
    ["25 % produk", ["b", "c", "d"]],
    ["350 orang dan 12 produk", ["a", "e"]],
    // No unit of a basis: nothing is told, as without a unit.
    ["350", ALL],
    ["3 hari", ALL],
    ["Rp 5.000.000", ALL],
    ["", ALL],
    ["3 hari, 20 orang", ["a"]],
  ])("%j: %j", (text, expected) => {
    expect(basesOfValue(text, BASES)).toEqual(expected);
  });
});
