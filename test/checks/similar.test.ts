import { Holders } from "../../src/checks/shared/likeness/partners";
import { codes, observe, words } from "./build";

const named = (...names: string[]): ReturnType<typeof observe> => observe({ records: names.map((name) => ({ name })) });
const designed = (...texts: string[]): ReturnType<typeof observe> =>
  observe({ records: texts.map((rancangBangun) => ({ fields: { rancangBangun } })) });

describe("names", () => {
  test("both rows of a pair are told, each with the other", () => {
    const found = named("Sistem Antrean Puskesmas", "Layanan Pajak Keliling", "Sistem Antrian Puskesmas");
    expect(found).toMatchObject([
      { code: "similar-name", row: 5, header: "nama", params: { otherRow: 7, other: "Sistem Antrian Puskesmas" } },
      { code: "similar-name", row: 7, params: { otherRow: 5, other: "Sistem Antrean Puskesmas", percent: 95 } },
    ]);
  });

  test.each([
    ["a number apart", "Rumah Curhat 1", "Rumah Curhat 2"],
    ["short ones", "SIPADU", "SIPADA"],
    ["too much apart", "Rumah Curhat Keluarga", "Rumah Cerita Keluarga"],
    ["the same but for marks, which is duplicate-name", "Rumah Curhat!", "rumah-curhat"],
  ])("%s are not", (_, one, two) => {
    expect(named(one, two).map(({ code }) => code)).not.toContain("similar-name");
  });

  test.each([
    [12, ["similar-name", "similar-name"]],
    [13, []],
  ])("of a hundred letters twelve may differ: %d", (count, expected) => {
    const letters = "abcdefghij".repeat(10);
    const other = [...letters].map((letter, at) => (at >= 20 && at < 20 + count ? "z" : letter)).join("");
    expect(named(letters, other).map(({ code }) => code)).toEqual(expected);
  });

  test("a slip in a single word is seen by its beginning or its end", () => {
    expect(named("SIPADUKAONLINE", "SIPADUKEONLINE").map(({ code }) => code)).toEqual(["similar-name", "similar-name"]);
  });
});

describe("designs", () => {
  test("a copied text is told with the share that is the same, whatever its case and line breaks", () => {
    const text = words(300, "a");
    const found = designed(text, text.toUpperCase().replace(/ /g, "\n"));
    expect(found.map(({ code, row, params }) => [code, row, params["otherRow"], params["percent"]])).toEqual([
      ["similar-design", 5, 6, 100],
      ["similar-design", 6, 5, 100],
    ]);
  });

  test("a text that holds another one is told", () => {
    expect(designed(words(300, "a"), `${words(300, "a")} ${words(300, "b")}`)).toHaveLength(2);
  });

  test("a shared passage is not", () => {
    expect(designed(`${words(100, "a")} ${words(200, "b")}`, `${words(100, "a")} ${words(200, "c")}`)).toEqual([]);
  });

  test.each([
    [65, 2],
    [55, 0],
  ])("more than sixty of a hundred words in common, and not fewer: %d", (percent, findings) => {
    const shared = words(percent * 40, "a");
    const own = (mark: string): string => words((100 - percent) * 40, mark);
    expect(designed(`${shared} ${own("b")}`, `${shared} ${own("c")}`)).toHaveLength(findings);
  });

  test("two rows of one name are duplicate-name alone", () => {
    const fields = { rancangBangun: words(300, "a") };
    const found = codes({
      records: [
        { name: "Si Sehat Warga", fields },
        { name: "SI SEHAT WARGA", fields },
      ],
    });
    expect(found).toEqual(["duplicate-name", "duplicate-name"]);
  });
});

test("common words and equal texts do not pair everything with everything", () => {
  const holders = new Holders<string>();
  const met = Array.from({ length: 1500 }, (_, row) => holders.meet(row, ["sistem", `kata ${row % 3}`]).size);
  // However many rows share a word, each is compared with a few.
  expect(Math.max(...met)).toBeLessThanOrEqual(24);
});

test("of many equal texts each still finds the first of its kind", () => {
  const records = Array.from({ length: 1500 }, (_, row) => ({
    name: `Sistem Informasi Layanan Terpadu ${String.fromCharCode(97 + (row % 26)).repeat(12)} ${row}`,
    fields: { rancangBangun: words(300, row % 3) },
    levels: {},
  }));
  const spec = { fields: ["rancangBangun"], levels: [], evidence: [], records } as const;
  const found = observe({ ...spec, records: [...records] });
  expect(found.filter(({ code }) => code === "similar-design")).toHaveLength(1500);
});
