import fc from "fast-check";
import { noteLine, notesOf, replicationLine, replicationsOf, withLines } from "../../src/library/catalog/notes";
import { replicationOutlook } from "../../src/library/catalog/replication";
import { indicatorOf, ruleYears } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";

const cell = fc
  .string({ unit: fc.constantFrom(..."abAB =+-@'\"1;:(),.\n–é".split("")), maxLength: 24 })
  .map((text) => text.trim());

test("notes and replications are lines that people can read and write", () => {
  expect(noteLine({ date: "2026-03-12", by: "AB", text: "Sudah\nditelepon" })).toBe("12/03/2026 AB: Sudah ditelepon");
  expect(notesOf("12/03/2026 AB: Sudah\n\nhubungi lagi\n1/4/2026: jadi: ya")).toEqual([
    { date: "2026-03-12", by: "AB", text: "Sudah" },
    { date: null, by: "", text: "hubungi lagi" },
    { date: "2026-04-01", by: "", text: "jadi: ya" },
  ]);
  expect(replicationsOf("Kota Tegal; Kab. Brebes: SIAP (2024) – PKS nomor 12/2024\nProvinsi Bali (2025)")).toEqual([
    { region: "Kota Tegal", innovation: "", year: null, document: "" },
    { region: "Kab. Brebes", innovation: "SIAP", year: 2024, document: "PKS nomor 12/2024" },
    { region: "Provinsi Bali", innovation: "", year: 2025, document: "" },
  ]);
  expect(withLines("a\nb", "b\nc\nc")).toBe("a\nb\nc");
  expect(withLines("  ", "")).toBe("  ");
  fc.assert(
    fc.property(
      cell,
      cell,
      fc.option(fc.integer({ min: 2000, max: 2099 })),
      cell,
      (region, innovation, year, document) => {
        const line = replicationLine({ region, innovation, year, document });
        const [read, ...more] = replicationsOf(line);
        expect(more).toEqual([]);
        if (read) expect(replicationLine(read)).toBe(line);
      },
    ),
  );
});

test("regions that took it over give the level of no. 31 in every year, each once and with its document", () => {
  const taken = "Kab. Brebes – PKS 1\nKabupaten Brebes\nKota Tegal\nProvinsi Bali";
  for (const year of ruleYears()) {
    const outlook = replicationOutlook(taken, "Kota Tegal", indicatorOf(ruleSet(year), "replikasi")!, year);
    expect([year, outlook.regions, outlook.level, outlook.documented, outlook.documentedLevel]).toEqual([
      year,
      ["Kab. Brebes", "Provinsi Bali"],
      2,
      ["Kab. Brebes"],
      1,
    ]);
  }
  const indicator = indicatorOf(ruleSet(2026), "replikasi")!;
  const doubt = replicationOutlook("Brebes\nKab. Brebes\nTegal", "Kota Tegal", indicator, 2026);
  expect(doubt).toMatchObject({ regions: ["Brebes"], level: 1, doubtful: [{ one: "Kab. Brebes" }, { one: "Tegal" }] });
  expect(replicationOutlook("", "Kota Tegal", indicator, 2026)).toMatchObject({ level: 0, regions: [] });
  const four = "Kota A Satu\nKota B Dua\nKota C Tiga\nKota D Empat";
  expect(replicationOutlook(four, "Kota Tegal", indicator, 2026).level).toBe(3);
});
