import { officeProfile } from "../../src/workbook/officeProfile";
import type { CellValue } from "../../src/workbook/types";
import { workbook } from "../support/workbooks";
import { sheet } from "./sheets";

const of = (...sheets: CellValue[][][]): ReturnType<typeof officeProfile> =>
  officeProfile(workbook(...sheets.map((values, index) => sheet(`Lembar ${index}`, values))));
const NOTHING = { region: "", place: "", position: "", signer: "", number: "" };

test("the region: what stands beside its label, never a table's header", () => {
  expect(of([["Pemerintah Daerah", ": Kota Contoh"]]).region).toBe("Kota Contoh");
  expect(of([["No", "Daerah", "Indeks"]]).region).toBe("");
  expect(of([["Pemerintah Daerah", ""]]).region).toBe("");
  expect(of([["Pemerintah Daerah", "#REF!"]]).region).toBe("");
  expect(officeProfile(null)).toEqual(NOTHING);
});

test("who signs, as the template asks for it and as offices write it", () => {
  expect(
    of([
      ["Tempat Penandatanganan", "Magetan"],
      ["Jabatan Penanda Tangan", "Kepala Bappeda"],
      ["Nama Penanda Tangan", "Dra. Sri Wahyuni"],
      ["NIP Penanda Tangan", "19680101 199003 2 001"],
    ]),
  ).toEqual({
    region: "",
    place: "Magetan",
    position: "Kepala Bappeda",
    signer: "Dra. Sri Wahyuni",
    number: "19680101 199003 2 001",
  });
  expect(
    of([
      ["Kepala Bappeda :", "Dra. Sri Wahyuni"],
      ["NIP.", "196801011990032001"],
    ]),
  ).toMatchObject({ signer: "Dra. Sri Wahyuni", number: "196801011990032001" });
});

test("a number whose last digits Excel lost is not known, nor is one of somebody else", () => {
  expect(
    of([
      ["Nama Penanda Tangan", "Dra. Sri Wahyuni"],
      ["NIP", 196801011990032000],
    ]).number,
  ).toBe("");
  expect(of([["NIP", "196801011990032001"]])).toEqual(NOTHING);
  expect(of([["Nama Penanda Tangan", "Dra. Sri Wahyuni"]], [["NIP", "196801011990032001"]]).number).toBe("");
});
