import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { RULES, sheet, SID, workbook } from "../sheets";

/** What the columns behind No, Nama Inovasi and OPD are read as, each holding levels. */
function rolesOf(headers: readonly string[], before: readonly string[] = []): string[] {
  const cells = headers.map((_, at): CellValue => (at % 3) + 1);
  const rows = [
    ["No", "Nama Inovasi", "OPD", ...before, ...headers],
    [1, "SIPINTAR", "Dinas Kesehatan", ...before.map(() => "teks"), ...cells],
    [2, "SIGAP", "Dinas Sosial", ...before.map(() => "teks"), ...cells],
  ];
  const { columns } = readWorkbook(workbook(sheet("Inovasi", rows)), RULES).innovations!;
  return columns.slice(3 + before.length).map(({ role }) => (role.kind === "level" ? role.indicator : role.kind));
}

const ALL = SID.map(({ id }) => id);
/** What offices call the twenty indicators, in the order of the form. */
const SHORT =
  "SK/Perkada|Jml SDM|APBD|Alat|Bimtek/Pelatihan|RKPD/Renja|Aktor|SK Tim|Jejaring|Publikasi|Juknis|Info|SOP|Aduan|" +
  "Terintegrasi|Replikasi/MoU|Lama Cipta|Manfaat|Survei/Monev|Video";

test("names that nobody knows are read by the numbers in front of them, the first ones too", () => {
  expect(rolesOf(SHORT.split("|").map((name, at) => `${at + 1}. ${name}`))).toEqual(ALL);
  expect(rolesOf(SHORT.split("|").map((name, at) => `${at + 16} ${name}`))).toEqual(ALL);
});

test("of numbered indicators Anggaran and Manfaat are none of the profile", () => {
  const named = SID.map(({ name }, at) => `${at + 1}. ${{ 2: "Anggaran", 17: "Manfaat" }[at] ?? name}`);
  expect(rolesOf(named, ["Manfaat", "Anggaran"])).toEqual(ALL);
});

test("places of columns are no numbers of indicators", () => {
  const headers = ["4. Anggaran", "5. Manfaat", "6. Catatan Kepala", "7. Regulasi Inovasi Daerah", "8. Replikasi"];
  expect(rolesOf(headers).slice(0, 3)).not.toContain("level");
  expect(rolesOf(headers)).toEqual(["field", "field", "other", "regulasi", "replikasi"]);
});

test("shortened words of names stand in a row of indicators", () => {
  const headers =
    "Regul.|SDM|Dukungan Anggaran|Alat Kerja|Bimtek|RKPD|Keterl. Aktor|Pelaks.|Jejar.|Sosialis.|Pedom. Teknis|" +
    "Kemudahan Informasi|Kemudahan Proses|Pengad.|Layan. Terint.|Replik.|Kecep. Inovasi|Kemanf.|Monev|Video";
  expect(rolesOf(headers.split("|"))).toEqual(ALL);
  expect(rolesOf(["Replikasi", "Sosial", "Layan.", "Kemudah."])).toEqual(["replikasi", "other", "other", "other"]);
});

test("inovasi may be misspelt", () => {
  expect(rolesOf(["Regulasi Inovsi Daerah", "Replikasi Innovasi", "Jejaring Inovas"])).toEqual([
    "regulasi",
    "replikasi",
    "jejaring",
  ]);
});
