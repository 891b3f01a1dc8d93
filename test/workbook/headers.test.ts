import { readWorkbook } from "../../src/workbook/index";
import type { Area, CellValue, ColumnRole, SheetData } from "../../src/workbook/types";
import { KNOWN, pairsOf, PROFILE_HEADER, profileOf, RULES, sheet, SID, workbook } from "./sheets";

const WIDTH = PROFILE_HEADER.length;
const blanks = (count: number): CellValue[] => Array<CellValue>(count).fill("");

function roleText(role: ColumnRole): string {
  if (role.kind === "other") return "-";
  return role.kind === "field" ? role.field : `${role.kind}:${role.indicator}`;
}

function rolesOf(data: SheetData): string[] {
  return readWorkbook(workbook(data), RULES).innovations?.columns.map(({ role }) => roleText(role)) ?? ["no table"];
}

const across = (row: number, left: number, right: number): Area => ({ top: row, left, bottom: row, right });

describe("headers of several rows", () => {
  test("profile groups: who and when", () => {
    const rows = [
      ["No", "Nama Inovasi", "Inisiator", "", "Perangkat Daerah", "", "Waktu", "", "Skor"],
      ["", "", "Jenis", "Nama", "Nama", "Alamat", "Uji Coba", "Penerapan", "Kematangan"],
      [1, "SIPINTAR", "OPD", "Budi", "Dinas Kesehatan", "Jl. A", 45_300, 45_400, 80],
    ];
    const merges = [across(0, 2, 3), across(0, 4, 5), across(0, 6, 7)];
    expect(rolesOf(sheet("Rekap", rows, { merges })).join(" ")).toBe(
      "nomor nama inisiator namaInisiator opd - ujiCoba penerapan kematangan",
    );
  });

  test("three rows: aspect, indicator, kind, with notes between", () => {
    const rows = [
      ["PROFIL INOVASI", ...blanks(WIDTH - 1), "INDIKATOR SATUAN INOVASI DAERAH (SID)", ...blanks(79)],
      [...PROFILE_HEADER, ...SID.flatMap((one) => [`${one.key}. ${one.name}`, "", "", ""])],
      [...blanks(WIDTH), ...SID.flatMap(() => ["Level", "Skor", "Data Dukung", "Catatan"])],
      ...KNOWN.map((known) => [
        ...profileOf(known),
        ...known.levels.flatMap((level, i) => [level, level * SID[i]!.weight.value!, known.evidence[i]!, "ok"]),
      ]),
    ];
    const merges = [
      across(0, 0, WIDTH - 1),
      across(0, WIDTH, WIDTH + 79),
      ...SID.map((_, i) => across(1, WIDTH + 4 * i, WIDTH + 4 * i + 3)),
      ...PROFILE_HEADER.map((_, column) => ({ top: 1, left: column, bottom: 2, right: column })),
    ];
    expect(rolesOf(sheet("Inovasi", rows, { merges })).slice(WIDTH)).toEqual(
      SID.flatMap(({ id }) => [`level:${id}`, `score:${id}`, `evidence:${id}`, "-"]),
    );
  });

  test("a group of short names under Data Dukung", () => {
    const short = ["Regulasi", "SDM", "Anggaran", "Alat Kerja", "Bimtek"];
    const rows = [
      [...blanks(WIDTH + 1), "LEVEL", ...blanks(4), "DATA DUKUNG", ...blanks(4)],
      [...PROFILE_HEADER, "Anggaran", ...short, ...short],
      ...KNOWN.map((known) => [
        ...profileOf(known),
        "Rp 5.000.000",
        ...known.levels.slice(0, 5),
        ...known.evidence.slice(0, 5),
      ]),
    ];
    const merges = [across(0, WIDTH + 1, WIDTH + 5), across(0, WIDTH + 6, WIDTH + 10)];
    const ids = SID.slice(0, 5).map(({ id }) => id);
    expect(rolesOf(sheet("Inovasi", rows, { merges })).slice(WIDTH + 1)).toEqual([
      ...ids.map((id) => `level:${id}`),
      ...ids.map((id) => `evidence:${id}`),
    ]);
  });

  test("column numbers below two header rows are no header and no data", () => {
    const rows = [
      [...PROFILE_HEADER, ...SID.flatMap((one) => [one.name, ""])],
      [...blanks(WIDTH), ...SID.flatMap(() => ["Level", "Bukti"])],
      Array.from({ length: WIDTH + 40 }, (_, index) => index + 1),
      ...KNOWN.map((known) => [...profileOf(known), ...pairsOf(known)]),
    ];
    const merges = SID.map((_, i) => across(0, WIDTH + 2 * i, WIDTH + 2 * i + 1));
    const { innovations } = readWorkbook(workbook(sheet("Inovasi", rows, { merges })), RULES);
    expect(innovations).toMatchObject({ headerTop: 0, headerBottom: 1, nameless: [] });
    expect(innovations?.records.map((record) => record.row)).toEqual([4, 5, 6, 7]);
  });

  test("column numbers that tell how a column is calculated", () => {
    const rows: CellValue[][] = [
      ["No", "Nama Inovasi", "OPD", "Klaim", "Faktor", "Kematangan"],
      ["1", "2", "3", "4", "5", "6 = 4 x 5"],
      ...KNOWN.map(({ no, nama, opd }): CellValue[] => [no, nama, opd, 70, 1, 70]),
    ];
    const { innovations } = readWorkbook(workbook(sheet("Rekap", rows)), RULES);
    expect(innovations?.records.map(({ name }) => name)).toEqual(KNOWN.map(({ nama }) => nama));
  });

  test("group names above an Excel table whose own headers repeat", () => {
    const rows = [
      [...blanks(WIDTH), ...SID.flatMap((one) => [one.name, ""])],
      [
        ...PROFILE_HEADER,
        ...SID.flatMap((_, i) => (i === 0 ? ["Level", "Bukti"] : [`Level${i + 1}`, `Bukti${i + 1}`])),
      ],
      ...KNOWN.map((known) => [...profileOf(known), ...pairsOf(known)]),
    ];
    const merges = SID.map((_, i) => across(0, WIDTH + 2 * i, WIDTH + 2 * i + 1));
    const tables = [
      { name: "T", area: { top: 1, left: 0, bottom: 5, right: WIDTH + 39 }, hasHeader: true, hasTotals: false },
    ];
    const data = sheet("Inovasi", rows, { merges, tables });
    expect(rolesOf(data).slice(WIDTH)).toEqual(SID.flatMap(({ id }) => [`level:${id}`, `evidence:${id}`]));
  });

  test("a title merged over the table is no group", () => {
    const rows = [
      ["DATA DUKUNG DAN BUKTI INOVASI DAERAH 2026"],
      [...PROFILE_HEADER, ...SID.map((one) => one.name)],
      ...KNOWN.map((known) => [...profileOf(known), ...known.levels]),
    ];
    const data = sheet("Inovasi", rows, { merges: [across(0, 0, WIDTH + 19)] });
    expect(rolesOf(data).slice(WIDTH)).toEqual(SID.map(({ id }) => `level:${id}`));
  });
});

describe("headers of one row", () => {
  const withColumns = (...headers: string[]): string[] =>
    rolesOf(
      sheet("Inovasi", [
        ["No", "Nama Inovasi", "Kematangan", ...headers],
        [1, "SIPINTAR", 80, ...headers.map(() => "")],
      ]),
    ).slice(3);

  test.each<[string, string]>([
    ["Video", "level:video"],
    ["Link Video", "evidence:video"],
    ["35. Video inovasi daerah (URL YouTube)", "evidence:video"],
    ["Kualitas Inovasi Daerah", "level:video"],
    ["Integrasi Program dan Kegiatan Inovasi dalam RKPD", "level:rkpd"],
    ["Layanan Terintegrasi", "level:integrasi"],
    ["Online Sistem - Data Dukung", "evidence:integrasi"],
    ["Dukungan Anggaran", "level:anggaran"],
    ["Anggaran", "anggaran"],
    ["Anggaran (Rp)", "anggaran"],
    ["File Anggaran", "anggaran"],
    ["Bukti Dukungan Anggaran", "evidence:anggaran"],
    ["Kemanfaatan Inovasi", "level:kemanfaatan"],
    ["Manfaat Inovasi", "manfaat"],
    ["Penerima Manfaat", "-"],
    ["Monitoring & Evaluasi", "level:monev"],
    ["Monev", "level:monev"],
    ["Level Regulasi", "level:regulasi"],
    ["REGULASI INOVASI DAERAH (SK/Perkada/Perda)", "level:regulasi"],
    ["Regulsi Inovasi Daerah", "level:regulasi"],
    ["Nomor Regulasi", "-"],
    ["Catatan Regulasi", "-"],
    ["Level Verifikasi Regulasi", "-"],
    ["Bobot Regulasi", "-"],
    ["Penggunaan IT", "level:alat-kerja"],
    ["Ketersediaan SDM Terhadap Inovasi Daerah", "level:sdm"],
    ["Basis Ukur Kemanfaatan Inovasi", "basis:kemanfaatan"],
    ["Nilai Ukur Kemanfaatan Inovasi", "measure:kemanfaatan"],
    ["Eviden Kecepatan Penciptaan Inovasi", "evidence:kecepatan"],
    ["Urusan Pemerintahan", "urusan"],
    ["Urusan Lain Yang Beririsan", "urusanLain"],
    ["Tanggal Mulai Diterapkan", "penerapan"],
    ["Waktu Penerapan Inovasi Daerah", "penerapan"],
    ["Waktu Pengembangan (jika ada)", "pengembangan"],
    ["Tahap Inovasi", "tahapan"],
    ["Bentuk Inovasi Daerah", "bentuk"],
    ["Jenis Inovasi (Digital/Non Digital)", "jenis"],
    ["Koordinat Lokasi", "koordinat"],
    ["HAKI", "haki"],
    ["Profil Bisnis (ppt)", "profilBisnis"],
    ["Asta Cita", "astaCita"],
    ["Ikut IID?", "diikutkan"],
    ["Triwulan 1", "-"],
    ["Tahun 2024", "-"],
    ["Foto", "-"],
    ["No. HP", "-"],
    ["Nama Pemda", "-"],
    ["Nama Penanggung Jawab", "-"],
    ["Jumlah OPD Terlibat", "-"],
    ["Link", "-"],
    ["Bukti", "-"],
    ["Level", "-"],
    ["16", "-"],
  ])("%s: %s", (header, role) => expect(withColumns(header)).toEqual([role]));

  test("a name wins over a number that says otherwise", () => {
    expect(withColumns("16. Bimtek Inovasi", "20. Regulasi Inovasi Daerah")).toEqual([
      "level:bimtek",
      "level:regulasi",
    ]);
  });

  test("numbers are read alike over the whole table", () => {
    const form = SID.map((one) => `Level ${one.formNumber}`);
    expect(withColumns(...form)).toEqual(SID.map(({ id }) => `level:${id}`));
    const official = SID.map((one) => `Level ${one.key}`);
    expect(withColumns(...official)).toEqual(SID.map(({ id }) => `level:${id}`));
    // 17 alone could be form number 17 or official 17; the named neighbours decide.
    expect(withColumns("1. Regulasi Inovasi Daerah", "2. Ketersediaan SDM", "Level 17")).toEqual([
      "level:regulasi",
      "level:sdm",
      "level:kecepatan",
    ]);
  });

  test("an unknown name keeps the number of its place", () => {
    expect(withColumns("18. Dukungan Anggaran", "19. Perkakas Kerja Modern", "20. Bimtek Inovasi")).toEqual([
      "level:anggaran",
      "level:alat-kerja",
      "level:bimtek",
    ]);
  });

  test("a role goes to one column, the first on ties", () => {
    expect(withColumns("Urusan", "Urusan", "Keterangan", "Catatan")).toEqual(["urusan", "-", "keterangan", "-"]);
  });

  test("certainty is between 0 and 1, and 0 for other columns", () => {
    const { innovations } = readWorkbook(
      workbook(
        sheet("Inovasi", [
          ["Nama Inovasi", "Kematangan", "Foto", "Regulsi Inovasi"],
          ["A", 1, "", ""],
        ]),
      ),
      RULES,
    );
    const certainties = innovations!.columns.map((column) => column.certainty);
    expect(certainties[0]).toBe(1);
    expect(certainties[2]).toBe(0);
    expect(certainties[3]).toBeGreaterThan(0.6);
    expect(certainties[3]).toBeLessThan(1);
  });
});
