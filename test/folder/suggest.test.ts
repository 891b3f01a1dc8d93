import fc from "fast-check";
import { nameForCell, suggestFiles, type FileSuggestion } from "../../src/folder/index";

const file = (path: string): { path: string; size: number } => ({ path, size: 1 });
const paths = [
  "Dinas Kesehatan/SAPA LANSIA/18 DPA 2024.pdf",
  "Dinas Kesehatan/SAPA LANSIA/Sosialisasi.jpg",
  "Dinas Pendidikan/SAKU BACA/18 DPA.pdf",
  "ST_800-12-Dikbud-2024.pdf",
  "lain.pdf",
];

function suggest(change: Partial<Parameters<typeof suggestFiles>[0]> = {}): FileSuggestion[] {
  const wanted = {
    innovation: { name: "SAPA LANSIA: Pemeriksaan dari Pintu ke Pintu", opd: "Dinas Kesehatan" },
    indicator: { key: "18", name: "Dukungan anggaran" },
    written: "",
    numbers: [],
    ...change,
  };
  return suggestFiles(wanted, paths.map(file), new Set(paths));
}

test("name, number and department put a file first, each said as a reason", () => {
  const [first, second] = suggest();
  expect(first).toMatchObject({
    file: { path: paths[0] },
    certainty: 85,
    reasons: ["name", "indicator", "department"],
  });
  expect(second).toMatchObject({ file: { path: paths[1] }, certainty: 60 });
});

test("every file can be chosen: those of which nothing speaks come last", () => {
  const all = suggest();
  expect(all).toHaveLength(paths.length);
  expect(all.at(-1)).toEqual({ file: file("lain.pdf"), certainty: 0, reasons: [] });
});

test("the number of a letter outweighs the rest; a year is no indicator", () => {
  expect(suggest({ innovation: null, numbers: ["800/12/Dikbud/2024"] })[0]).toMatchObject({
    file: { path: paths[3] },
    reasons: ["letter"],
  });
  expect(suggest({ innovation: null, indicator: { key: "24", name: "Jejaring" } })[0]?.certainty).toBe(0);
});

test.each([
  ["Sosialisai.jpg", 1],
  ["sosialisasi_foto.jpg", 0],
  ["Laporan.jpg", 0],
  ["Sosialisasi1.jpg", 0],
])("a name written as %s is similar: %d", (written, similar) => {
  const found = suggest({ innovation: null, indicator: { key: "99", name: "x" }, written });
  const it = found.find(({ file: { path } }) => path === paths[1]);
  expect(it?.reasons.includes("spelling")).toBe(similar === 1);
});

test("of two equally likely files the one that no cell names comes first", () => {
  const found = suggestFiles(
    { innovation: null, indicator: { key: "18", name: "x" }, written: "", numbers: [] },
    [file("18 a.pdf"), file("18 b.pdf")],
    new Set(["18 b.pdf"]),
  );
  expect(found.map(({ file: { path } }) => path)).toEqual(["18 b.pdf", "18 a.pdf"]);
});

test("a name that several files have is written with its folders", () => {
  const files = [file("A/sk.pdf"), file("B/SK.pdf"), file("B/foto.jpg")];
  expect(files.map((one) => nameForCell(one, files))).toEqual(["A/sk.pdf", "B/SK.pdf", "foto.jpg"]);
});

test("whatever the files are called, each is there once and no certainty leaves its bounds", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 30 })), fc.string(), fc.string(), (names, name, written) => {
      const wanted = { innovation: { name, opd: name }, indicator: { key: "1", name }, written, numbers: [name] };
      const found = suggestFiles(wanted, names.map(file), new Set());
      expect(found.map(({ file: { path } }) => path).sort()).toEqual([...names].sort());
      for (const { certainty } of found) expect(certainty >= 0 && certainty <= 99).toBe(true);
    }),
  );
});

test("two thousand files are sorted within a blink", () => {
  const many = Array.from({ length: 2_000 }, (_, i) =>
    file(`OPD ${"abcdefghij"[i % 10]}/Inovasi ${i}/dokumen_${i}.pdf`),
  );
  const before = performance.now();
  const wanted = {
    innovation: { name: "Inovasi 77 Bersama", opd: "OPD h" },
    indicator: { key: "16", name: "Regulasi" },
    written: "dokumen 77.pdf",
    numbers: [],
  };
  expect(suggestFiles(wanted, many, new Set())[0]?.file.path).toBe("OPD h/Inovasi 77/dokumen_77.pdf");
  expect(performance.now() - before).toBeLessThan(2_000);
});
