import { affairsIn } from "../../src/checks/shared/affairs/affairsIn";
import { mainAffair } from "../../src/checks/shared/affairs/mainAffair";
import { observe, rules, type RecordSpec } from "./build";

const names = (text: string): string[] => affairsIn(text, rules).map(({ name }) => name);
const row = (urusan: string, urusanLain: string): RecordSpec => ({ fields: { urusan, urusanLain } });
const found = (...records: RecordSpec[]) =>
  observe({ fields: ["urusan", "urusanLain", "tahapan"], records }).filter(({ code }) => code.startsWith("affair-"));

test("affairs are told apart although their names hold commas", () => {
  expect(names("Koperasi, Usaha Kecil, dan Menengah, Perdagangan")).toEqual([
    "Koperasi, Usaha Kecil, dan Menengah",
    "Perdagangan",
  ]);
  expect(names("PUPR; Sosial\nKominfo | entah apa")).toEqual([
    "Pekerjaan Umum dan Penataan Ruang",
    "Sosial",
    "Komunikasi dan Informatika",
  ]);
  expect(names("entah")).toEqual([]);
});

// 1,024 pieces in one cell took minutes, in which neither pane nor formulas answered.
test.each([
  ["names", "Sosial, Pangan, "],
  ["words that are none", "entah apa, yang lain, "],
  ["pieces of a name", "Koperasi, Usaha Kecil, "],
  ["bare commas", ", "],
])("a cell full of %s is read in a time that grows with its length", (_what, piece) => {
  // Of the processor: a machine with other things to do lets anybody wait.
  const time = (count: number): number => {
    const start = process.cpuUsage();
    affairsIn(piece.repeat(count), rules);
    mainAffair(piece.repeat(count), rules);
    return process.cpuUsage(start).user / 1_000;
  };
  time(8);
  const short = time(100);
  expect(time(1_600)).toBeLessThan(Math.max(400, 60 * short));
  expect(names("Sosial, Pangan, ".repeat(600))).toHaveLength(1_200);
});

test("words that every object knows are no affairs", () => {
  expect(names("constructor, toString, __proto__, hasOwnProperty")).toEqual([]);
});

test("the main affair among the overlapping ones is told once, under its official name", () => {
  expect(found(row("PUPR", "Sosial, Pekerjaan Umum dan Penataan Ruang, PUPR"))).toMatchObject([
    { code: "affair-repeated", header: "urusanLain", params: { value: "Pekerjaan Umum dan Penataan Ruang" } },
    { code: "affair-only-beside", params: { value: "Sosial" } },
  ]);
});

test("a basic service that only overlaps is told once, with its rows", () => {
  const records = [row("Pariwisata", "Sosial"), row("Kebudayaan", "Kesehatan; Sosial"), row("Kesehatan", "")];
  expect(found(...records).map(({ row: at, params }) => [at, params])).toEqual([
    [5, { value: "Sosial", rows: "5, 6" }],
  ]);
});

test("other affairs, blanks and Excel errors are nothing to tell", () => {
  expect(found(row("Kesehatan", "Pariwisata"), row("Kesehatan", "-"), row("Kesehatan", "#REF!"))).toEqual([]);
});

test("without the column nothing is told", () => {
  expect(observe({ fields: ["urusan", "tahapan"], records: [{}] }).map(({ code }) => code)).toEqual(["column-missing"]);
});
