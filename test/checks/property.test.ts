import fc from "fast-check";
import { sidIndicators } from "../../src/rules/index";
import { codes, goodEvidence, observe, rules } from "./build";

const ids = sidIndicators(rules).map(({ id }) => id);
const piece = fc.constantFrom(
  "",
  "-",
  "menyusul",
  "foto.jpg",
  "dokumen.pdf",
  "rekap.xlsx",
  "video.mp4",
  "https://youtu.be/abc",
  "https://contoh.go.id/a.pdf",
  "htp://salah",
  "C:\\bukti.pdf",
  "SK Bupati",
  "Nomor 5",
  "SK Bupati Nomor 1 Tahun 2024",
  "catatan rapat",
);
const separator = fc.constantFrom("\n", "; ", " | ");
const cell = fc.tuple(fc.array(piece, { maxLength: 4 }), separator).map(([pieces, between]) => pieces.join(between));

const errors = (id: string, text: string): string[] =>
  observe({ records: [{ evidence: { [id]: text } }] })
    .filter(({ code, atMost }) => rules.checks[code] === "error" && atMost === undefined)
    .map(({ code }) => code);

test("a cell has one error at most, and an acceptable piece takes it away", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), cell, separator, (id, text, between) => {
      expect(errors(id, text).length).toBeLessThanOrEqual(1);
      expect(errors(id, `${text}${between}${goodEvidence(id, "baru")}`)).toEqual([]);
      expect(errors(id, `${goodEvidence(id, "baru")}${between}${text}`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("adding any piece never turns an acceptable cell into an error", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), cell, piece, (id, text, more) => {
      if (errors(id, text).length === 0) expect(errors(id, `${text}\n${more}`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("the order of the rows changes no row's codes", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), cell), { minLength: 2, maxLength: 5 }), (rows) => {
      const specs = rows.map(([id, text], i) => ({ name: `Inovasi ${i}`, evidence: { [id]: text } }));
      const forth = codes({ records: specs }).sort();
      expect(codes({ records: [...specs].reverse() }).sort()).toEqual(forth);
    }),
  );
});
