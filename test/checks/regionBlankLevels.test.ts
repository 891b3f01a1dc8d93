import { findingFix, findingMessage } from "../../src/i18n/finding";
import { observe, rules } from "./build";

type Row = { level?: string | number | null; measure?: string | number; evidence?: string };

function told(id: string, row: Row): string[] {
  return observe({ records: [], spd: { [id]: { level: "", ...row } } })
    .filter(({ indicator }) => indicator === id)
    .map(({ code, atMost }) => (atMost ? `${code} ${atMost}` : code));
}

describe("what is written of a region beside a blank level is not passed over in silence", () => {
  test.each([
    ["visi-misi", "Ada"],
    ["visi-misi", "RPJMD 2025-2029"],
    ["ikk", "75,2"],
    ["penghargaan-inovator", "ya"],
    ["ripj", "sudah"],
    ["ki", "2 HKI"],
    ["opini-bpk", "baik"],
  ])("%s: %s", (id, measure) => {
    expect(told(id, { measure, evidence: "dokumen_spd.pdf" })).toEqual(["measure-outside", "evidence-without-level"]);
  });

  test.each([
    ["ki", "tidak ada"],
    ["ripj", "belum ada RIPJ PID"],
    ["ikk", "-"],
    ["visi-misi", "nihil"],
    ["penghargaan-inovator", ""],
  ])("nothing is there, and nothing is told: %s %p", (id, measure) => {
    expect(told(id, { measure, evidence: "" })).toEqual([]);
  });

  test("beside a typed level words may be a remark", () => {
    expect(told("visi-misi", { level: 3, measure: "Ada", evidence: "rpjmd.pdf" })).toEqual([]);
    expect(told("ikk", { level: 2, measure: "75,2", evidence: "ikk.pdf" })).toEqual([]);
  });
});

describe("evidence of the region for which no level is claimed", () => {
  test.each([
    ["sertifikat_haki.pdf", ["evidence-without-level"]],
    ["https://jdih.ngawikab.go.id/perbup-riset", ["evidence-without-level"]],
    ["Perbup Nomor 50 Tahun 2025 tentang RIPJ PID", ["evidence-without-level"]],
    ["belum ada", []],
    ["-", []],
    ["menyusul", []],
    ["#N/A", ["cell-error"]],
  ])("%s", (evidence, expected) => {
    expect(told("ripj", { evidence })).toEqual(expected);
  });

  test("a level claims it, also one that is no level", () => {
    expect(told("ripj", { level: 1, evidence: "perbup.pdf" })).toEqual([]);
    expect(told("ripj", { level: 7, evidence: "perbup.pdf" })).toEqual(["spd-level-invalid"]);
    expect(told("lakip", { measure: "BB", evidence: "lhe.pdf" })).toEqual(["level-derived"]);
  });

  test("it stands at the evidence and names the row of the region", () => {
    const [found] = observe({ records: [], spd: { ki: { level: "", evidence: "haki.pdf" } } });
    expect(found).toMatchObject({ sheet: "SPD", header: "Bukti", effect: "none" });
    expect(findingMessage("id", found!, rules)).toMatch(/^Bukti 15 Fasilitasi kekayaan intelektual .* levelnya kosong/);
    expect(findingFix("id", found!, rules)).toBe("Isi level 1, 2, atau 3 sesuai bukti “haki.pdf”.");
  });
});
