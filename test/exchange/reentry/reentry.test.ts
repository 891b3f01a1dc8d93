import fc from "fast-check";
import { mergeGround, type MergeGround } from "../../../src/exchange/merge/ground";
import { reentryOf } from "../../../src/exchange/reentry/reentry";
import type { EarlierInnovation, Reentry, ReentryItem } from "../../../src/exchange/reentry/types";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import type { RuleSet } from "../../../src/rules/types";
import type { InnovationContent } from "../../../src/template/index";
import { piecesOf, readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../support/workbooks";

const rules2025 = ruleSet(2025);
const MORE = ["Waktu Pengembangan", "Rancang Bangun", "Tujuan", "Hasil", "Klaster PKPN", "Tahun Pelaporan"];

/** This year's workbook. @param headers columns beside those of every table */
function groundOf(rows: readonly RowSpec[] = [{ name: "Lain" }], headers = MORE): MergeGround {
  const sheet = wideSheet(rows);
  const values = sheet.values.map((cells, at) => [...cells, ...headers.map((header) => (at === 0 ? header : ""))]);
  const data = workbook({ ...sheet, values });
  const { innovations, opd } = readWorkbook(data, rules2026);
  return mergeGround(data, { innovations: innovations!, opd }, []);
}

function earlier(
  content: Partial<InnovationContent> = {},
  rest: Partial<Omit<EarlierInnovation, "content">> = {},
): EarlierInnovation {
  const { fields, ...others } = content;
  return {
    year: 2025,
    reported: [],
    name: "SIPANDU",
    content: {
      fields: { opd: "Dinas Kesehatan", penerapan: "2024-03-01", ...fields },
      levels: {},
      evidence: {},
      ...others,
    },
    ...rest,
  };
}

function enter(one: EarlierInnovation, ground = groundOf(), before: RuleSet = rules2025): Reentry {
  return reentryOf(one, before, ground, rules2026, "inovasi-2025.xlsx");
}

const told = (items: readonly ReentryItem[]): unknown[] => items.map(({ key, reason }) => [key, reason?.kind]);

/** What the new row gets, by header; dates as ISO texts. */
function written({ added }: Reentry, { table }: MergeGround): Record<string, CellValue> {
  const headers = new Map(table.columns.map(({ column, header }) => [column, header]));
  return Object.fromEntries(
    (added?.writes ?? []).map(({ place, content }) => [
      headers.get(place.column)!,
      "date" in content ? content.date : content.value,
    ]),
  );
}

test("the row goes below the last one, with its number, its years, and the department as it was written", () => {
  const ground = groundOf();
  const reentry = enter(earlier(), ground);
  expect(reentry.refusals).toEqual([]);
  expect(reentry.added).toMatchObject({ name: "SIPANDU", department: "Dinas Kesehatan", row: 3 });
  expect(written(reentry, ground)).toEqual({
    No: 2,
    "Nama Inovasi": "SIPANDU",
    "Perangkat Daerah": "Dinas Kesehatan",
    "Waktu Penerapan": "2024-03-01",
    "Tahun Pelaporan": 2025,
  });
});

test("what a department typed stays text, whatever it looks like", () => {
  const ground = groundOf();
  const reentry = enter(earlier({ fields: { tujuan: "=1+1", rancangBangun: "'@SUM(A1)" } }), ground);
  expect(written(reentry, ground)).toMatchObject({ Tujuan: "=1+1", "Rancang Bangun": "'@SUM(A1)" });
});

describe("the development", () => {
  test("applied inside the window of 2026: nothing has to be new", () => {
    expect(told(enter(earlier()).renew)).toEqual([["field:pkpn", "new-field"]]);
  });

  test("applied before it: the development of before stays only when it lies inside", () => {
    const old = { penerapan: "2022-05-01", pengembangan: "2023-06-01" };
    const reentry = enter(earlier({ fields: old }));
    expect(reentry.renew[0]).toEqual({
      key: "field:pengembangan",
      before: "2023-06-01",
      reason: { kind: "development", from: "2024-01-01", to: "2025-12-31" },
    });
    const ground = groundOf();
    const inside = enter(earlier({ fields: { ...old, pengembangan: "2024-06-01" } }), ground);
    expect(told(inside.renew)).toEqual([["field:pkpn", "new-field"]]);
    expect(written(inside, ground)["Waktu Pengembangan"]).toBe("2024-06-01");
  });

  test("a year whose window takes no development refuses what was applied before it", () => {
    const strict: RuleSet = {
      ...rules2026,
      window: { ...rules2026.window, value: { from: "2024-01-01", to: "2025-12-31", orDevelopedInside: false } },
    };
    const one = earlier({ fields: { penerapan: "2022-05-01" } });
    const reentry = reentryOf(one, rules2025, groundOf(), strict, "x.xlsx");
    expect(reentry.refusals).toEqual([{ kind: "outside", date: "2022-05-01", from: "2024-01-01", to: "2025-12-31" }]);
    expect(reentry.added).toBeNull();
  });

  test("applied after the window it cannot be reported", () => {
    expect(enter(earlier({ fields: { penerapan: "2026-02-01" } })).refusals).toEqual([
      { kind: "late", date: "2026-02-01", to: "2025-12-31" },
    ]);
  });
});

describe("evidence", () => {
  const SDM = ["SK Nomor 1/2023 tanggal 2 Mei 2023", "SK Nomor 2/2024 tanggal 2 Mei 2024"];

  test("letters of the years of 2026 stay, older ones go, and the level has to be set anew", () => {
    const ground = groundOf();
    const reentry = enter(earlier({ levels: { sdm: 3 }, evidence: { sdm: SDM.join("\n") } }), ground);
    expect(written(reentry, ground)["Bukti 17 Ketersediaan dan peran SDM"]).toBe(SDM[1]);
    expect(written(reentry, ground)["17 Ketersediaan dan peran SDM"]).toBeUndefined();
    expect(reentry.renew.slice(-2)).toEqual([
      { key: "evidence:sdm", before: SDM[0], reason: { kind: "evidence-years", first: 2024, last: 2026 } },
      { key: "level:sdm", before: 3, reason: { kind: "level-evidence" } },
    ]);
  });

  test("a file below a letter belongs to it", () => {
    const ground = groundOf();
    const raw = [SDM[0], "sk-2023.pdf", SDM[1], "sk-2024.pdf"].join("\n");
    const reentry = enter(earlier({ evidence: { sdm: raw } }), ground);
    expect(written(reentry, ground)["Bukti 17 Ketersediaan dan peran SDM"]).toBe(`${SDM[1]}\nsk-2024.pdf`);
    expect(reentry.renew.at(-1)?.before).toBe(`${SDM[0]}\nsk-2023.pdf`);
  });

  test("where only some years count, what names none has to be new", () => {
    const reentry = enter(earlier({ levels: { pengaduan: 3 }, evidence: { pengaduan: "rekap.jpg" } }));
    expect(reentry.renew.slice(-2)).toEqual([
      { key: "evidence:pengaduan", before: "rekap.jpg", reason: { kind: "evidence-undated", first: 2024, last: 2026 } },
      { key: "level:pengaduan", before: 3, reason: { kind: "level-evidence" } },
    ]);
  });

  test("a regulation of before this year stays, also without a year; one of this year does not", () => {
    const ground = groundOf();
    const kept = enter(earlier({ evidence: { regulasi: "Perda Inovasi.pdf" } }), ground);
    expect(written(kept, ground)["Bukti 16 Regulasi Inovasi Daerah"]).toBe("Perda Inovasi.pdf");
    const late = enter(earlier({ evidence: { regulasi: "Perbup Nomor 4 Tahun 2026" } }));
    expect(late.renew.at(-1)?.reason).toEqual({ kind: "evidence-years", first: null, last: 2025 });
  });

  test("evidence that no year limits stays as it is", () => {
    const ground = groundOf();
    const reentry = enter(earlier({ levels: { pedoman: 2 }, evidence: { pedoman: "buku.pdf" } }), ground);
    expect(written(reentry, ground)["Bukti 26 Pedoman teknis"]).toBe("buku.pdf");
  });
});

describe("levels", () => {
  const VIDEO = { levels: { video: 3 }, evidence: { video: "https://youtu.be/abcdefghijk" } };

  test("one that is worded as before stays", () => {
    const ground = groundOf();
    const reentry = enter(earlier(VIDEO), ground);
    expect(written(reentry, ground)["35 Video inovasi daerah"]).toBe(3);
    expect(told(reentry.review)).toEqual([]);
  });

  test("one that is worded otherwise stays, to be looked over, with both wordings", () => {
    const reentry = enter(earlier({ levels: { pedoman: 3 }, evidence: { pedoman: "https://contoh.go.id/buku" } }));
    const [review] = reentry.review;
    expect(review).toMatchObject({ key: "level:pedoman", before: 3 });
    expect(review?.reason).toEqual({
      kind: "level-wording",
      before: "buku daring atau video tutorial",
      after: "buku yang dapat dibuka daring",
    });
  });

  test("one whose numbers are others has to be set anew; the measured value stays", () => {
    const ground = groundOf(
      [{ name: "Lain" }],
      [...MORE, "Basis Ukur 33 Kemanfaatan inovasi", "Nilai Ukur 33 Kemanfaatan inovasi"],
    );
    const reentry = enter(
      earlier({
        levels: { kemanfaatan: 3 },
        evidence: { kemanfaatan: "penerima.pdf" },
        bases: { kemanfaatan: "penerima (orang)" },
        measures: { kemanfaatan: 250 },
      }),
      ground,
    );
    expect(told(reentry.renew)).toContainEqual(["level:kemanfaatan", "level-ranges"]);
    expect(written(reentry, ground)).toMatchObject({
      "Basis Ukur 33 Kemanfaatan inovasi": "penerima (orang)",
      "Nilai Ukur 33 Kemanfaatan inovasi": 250,
    });
  });

  test("one that nothing proved has to be proved", () => {
    const reentry = enter(earlier({ levels: { video: 3 }, evidence: { video: "" } }));
    expect(told(reentry.renew)).toContainEqual(["level:video", "level-unproved"]);
  });
});

test("a text that says what the innovation is now is copied, to be described anew", () => {
  const reentry = enter(earlier({ fields: { rancangBangun: "Uraian", hasil: "Hasil", tujuan: "Tujuan" } }));
  expect(told(reentry.review)).toEqual([
    ["field:rancangBangun", "describe"],
    ["field:hasil", "describe"],
  ]);
  expect(told(reentry.copied)).toContainEqual(["field:tujuan", undefined]);
});

test("what the table has no column for, and what the form no longer asks for, is told", () => {
  const reentry = enter(
    earlier({ fields: { manfaat: "Cepat", tematik: "Non tematik" } }, { year: 2024 }),
    groundOf(),
    ruleSet(2024),
  );
  expect(told(reentry.left)).toEqual([
    ["field:manfaat", undefined],
    ["field:tematik", undefined],
  ]);
});

describe("the chain of years", () => {
  test("goes on from what the column said, and more than two entries are told", () => {
    const ground = groundOf();
    const reentry = enter(earlier({}, { reported: [2023, 2024, 2025] }), ground);
    expect(reentry.chain).toEqual([2023, 2024, 2025]);
    expect(reentry.tooOften).toBe(4);
    expect(written(reentry, ground)["Tahun Pelaporan"]).toBe("2023, 2024, 2025");
  });

  test("two entries are as many as were allowed in 2024", () => {
    expect([enter(earlier()).chain, enter(earlier()).tooOften]).toEqual([[2025], null]);
  });

  test("the check of the workbook finds the chain that was written", () => {
    const chain = "2024, 2025";
    const sheet = wideSheet([{ name: "SIPANDU" }]);
    const values = sheet.values.map((cells, at) => [...cells, at === 0 ? "Tahun Pelaporan" : chain]);
    const { innovations } = readWorkbook(workbook({ ...sheet, values }), rules2026);
    expect(innovations!.records[0]!.fields.pelaporan?.text).toBe(chain);
  });
});

describe("nothing is written", () => {
  test("when the innovation stands there already, however its name is written", () => {
    const reentry = enter(earlier({}, { name: "si-pandu" }), groundOf([{ name: "SIPANDU" }]));
    expect([reentry.refusals, reentry.added]).toEqual([[{ kind: "there", row: 2 }], null]);
    // Another department's innovation of that name is another one.
    const other = groundOf([{ name: "SIPANDU", opd: "Dinas Sosial" }]);
    expect(enter(earlier(), other).refusals).toEqual([]);
  });

  test("without a column for the years", () => {
    expect(enter(earlier(), groundOf(undefined, ["Tujuan"])).refusals).toEqual([{ kind: "no-chain-column" }]);
  });
});

const YEARS = fc.integer({ min: 2019, max: 2026 });
const PIECE = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 99 }), YEARS).map(([n, year]) => `SK Nomor ${n}/${year} tanggal 2 Mei ${year}`),
  fc.constantFrom("sk.pdf", "DPA.pdf", "https://contoh.go.id/sk", "dokumen pendukung"),
);
const INDICATORS = ["regulasi", "sdm", "anggaran", "rkpd", "jejaring", "pengaduan", "pedoman", "video"] as const;

test("nothing of the evidence is lost or invented: every piece either stays or is named as left behind", () => {
  const ground = groundOf();
  fc.assert(
    fc.property(fc.constantFrom(...INDICATORS), fc.array(PIECE, { minLength: 1, maxLength: 5 }), (id, pieces) => {
      const raw = pieces.join("\n");
      const reentry = enter(earlier({ evidence: { [id]: raw } }), ground);
      const headers = new Map(ground.table.columns.map(({ column, role }) => [column, role]));
      const cell = reentry.added!.writes.find(({ place }) => {
        const role = headers.get(place.column);
        return role?.kind === "evidence" && role.indicator === id;
      });
      const stays = cell && "value" in cell.content ? String(cell.content.value) : "";
      const leaves = String(reentry.renew.find(({ key }) => key === `evidence:${id}`)?.before ?? "");
      const texts = (value: string): string[] =>
        value === "" ? [] : piecesOf({ column: 0, raw: value, blank: false }).map(({ text }) => text);
      expect([...texts(stays), ...texts(leaves)].sort()).toEqual(texts(raw).sort());
      // What stays of an indicator with years names none outside of them.
      const years = (stays.match(/\b20\d\d\b/g) ?? []).map(Number);
      if (["sdm", "anggaran", "rkpd", "jejaring", "pengaduan"].includes(id)) {
        expect(years.every((year) => year >= 2024 && year <= 2026)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
