import { matchRegion } from "../../src/region/names/matchRegion";
import { ownRegion } from "../../src/region/names/ownRegion";
import { kindAlone, regionName } from "../../src/region/names/regionName";
import type { CellValue, SheetData } from "../../src/workbook/types";

test.each([
  ["Kab. Magetan", "kabupaten", "magetan"],
  ["KABUPATEN  MAGETAN", "kabupaten", "magetan"],
  ["Pemerintah Kabupaten Magetan", "kabupaten", "magetan"],
  ["Pemkab Magetan", "kabupaten", "magetan"],
  ["Magetan, Kab.", "kabupaten", "magetan"],
  ["Tegal (Kota)", "kota", "tegal"],
  ["Kota Pangkal Pinang", "kota", "pangkalpinang"],
  ["Kota Administrasi Jakarta Pusat", "kota", "jakartapusat"],
  ["Kabupaten Lima Puluh Kota", "kabupaten", "limapuluhkota"],
  ["Lima Puluh Kota", null, "limapuluhkota"],
  ["Kab. Kotabaru", "kabupaten", "kotabaru"],
  ["Kotabaru", null, "kotabaru"],
  ["Prov. Kalsel", "provinsi", "kalimantanselatan"],
  ["Kalsel", "provinsi", "kalimantanselatan"],
  ["D.I. Yogyakarta", "provinsi", "yogyakarta"],
  ["Kota Yogyakarta", "kota", "yogyakarta"],
  ["DKI Jakarta", "provinsi", "jakarta"],
  ["Kota Bima", "kota", "bima"],
  ["constructor", null, "constructor"],
])("the name %s", (text, kind, key) => {
  expect(regionName(text)).toMatchObject({ kind, key });
});

test("a kind known from elsewhere holds only for names that do not say it", () => {
  expect(regionName("Tegal", "kota").kind).toBe("kota");
  expect(regionName("Kab. Tegal", "kota").kind).toBe("kabupaten");
  expect(regionName("Babel", "kota")).toMatchObject({ kind: "kota", key: "babel" });
});

test.each([
  ["KABUPATEN", "kabupaten"],
  ["A. Provinsi", "provinsi"],
  ["III. KOTA", "kota"],
  ["Pemerintah Kota", "kota"],
  ["Kota Tegal", null],
  ["", null],
])("%j alone is a kind: %s", (text, kind) => expect(kindAlone(text)).toBe(kind));

describe("a name in a list", () => {
  const list = ["Kabupaten Tegal", "Kota Tegal", "Kab. Hulu Sungai Selatan", "Kota Tebing Tinggi"].map((text) => ({
    name: regionName(text),
  }));
  const found = (text: string): unknown => {
    const match = matchRegion(regionName(text), list);
    if (match.kind === "absent") return "absent";
    return match.kind === "found" ? match.region.name.text : match.candidates.map(({ name }) => name.text);
  };

  test("is found by name and kind, however they are written", () => {
    expect(found("PEMKAB TEGAL")).toBe("Kabupaten Tegal");
    expect(found("Kota Tegal")).toBe("Kota Tegal");
    expect(found("Kota Tebingtinggi")).toBe("Kota Tebing Tinggi");
  });

  test("is asked about where it may be several, says no kind, or is misspelt", () => {
    expect(found("Tegal")).toEqual(["Kabupaten Tegal", "Kota Tegal"]);
    expect(found("Hulu Sungai Selatan")).toEqual(["Kab. Hulu Sungai Selatan"]);
    expect(found("Kab. Hulu Sungai Selatn")).toEqual(["Kab. Hulu Sungai Selatan"]);
  });

  test("is no other region", () => {
    expect(found("Provinsi Tegal")).toBe("absent");
    expect(found("Kab. Hulu Sungai Utara")).toBe("absent");
    expect(found("")).toBe("absent");
  });
});

function sheet(name: string, values: CellValue[][]): SheetData {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [] };
}

test.each<[string, CellValue[][], string | null]>([
  ["the profile", [["Pemerintah Daerah", "Kota Contoh"]], "Kota Contoh"],
  ["a label with a colon", [["Nama Daerah", ": Kab. Magetan"]], "Kab. Magetan"],
  ["a title", [["REKAP INOVASI DAERAH KOTA PANGKALPINANG TAHUN 2025"], ["No", "Nama Inovasi"]], "KOTA PANGKALPINANG"],
  [
    "headers of a list",
    [
      ["Nama Daerah", "Jumlah Inovasi"],
      ["Kota Tegal", 3],
    ],
    null,
  ],
  ["a title that names none", [["Indeks Inovasi Kabupaten/Kota Tahun 2025"]], null],
  ["nothing", [["No", "Nama Inovasi"]], null],
])("the workbook's own region: %s", (_what, values, expected) => {
  const data = { name: "a.xlsx", sheets: [sheet("Lembar", values)], date1904: false };
  expect(ownRegion(data)?.text ?? null).toBe(expected);
});
