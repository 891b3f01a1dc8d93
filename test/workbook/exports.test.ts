import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, ColumnRole } from "../../src/workbook/types";
import { KNOWN, plainWide, PROFILE_HEADER, RULES, sheet, SID, workbook } from "./sheets";

const filled = (header: CellValue[], row: CellValue[]): CellValue[][] => [header, row, row.map((cell) => cell)];

function roleText(role: ColumnRole): string {
  if (role.kind === "other") return "-";
  return role.kind === "field" ? role.field : `${role.kind}:${role.indicator}`;
}

function rolesOf(header: CellValue[], row: CellValue[] = header.map((_, index) => `isi ${index}`)): string[] {
  const { innovations } = readWorkbook(workbook(sheet("Data", filled(header, row))), RULES);
  return innovations?.columns.map(({ role }) => roleText(role)) ?? ["no table"];
}

describe("recaps and exports", () => {
  test("the 11-column recap", () => {
    const rows: CellValue[][] = [
      "No,Nama Inovasi,Perangkat Daerah,Bentuk,Jenis,Urusan,Tahapan,Waktu Uji Coba,Waktu Penerapan,Kematangan,Keterangan".split(
        ",",
      ),
      [
        1,
        "SIPINTAR",
        "Dinas Kesehatan",
        "Pelayanan Publik",
        "Digital",
        "Kesehatan",
        "Penerapan",
        45_300,
        45_444,
        98.5,
        "",
      ],
      [
        2,
        "SIMPATI",
        "Dinas Sosial",
        "Tata Kelola",
        "Non Digital",
        "Sosial",
        "Penerapan",
        "12 Maret 2024",
        "Juni 2024",
        "98,25",
        "baru",
      ],
    ];
    const { innovations, problem } = readWorkbook(workbook(sheet("Rekap", rows)), RULES);
    expect(problem).toBeNull();
    expect(innovations?.layout).toBe("recap");
    expect(innovations?.records.map((record) => record.typedMaturity)).toEqual([9850, 9825]);
    expect(innovations?.records.map((record) => record.fields.penerapan?.date)).toEqual(["2024-06-01", "2024-06-01"]);
    expect(innovations?.records[0]?.levels).toEqual({});
    expect(innovations?.columns.map(({ role }) => roleText(role))).toEqual(
      "nomor,nama,opd,bentuk,jenis,urusan,tahapan,ujiCoba,penerapan,kematangan,keterangan".split(","),
    );
  });

  test.each([
    [
      "SIMONDA",
      "No|Nama Inovasi|OPD Pelaksana|Tahapan|Inisiator|Nama Inisiator|Klasifikasi|Jenis|Bentuk|Asta Cita|Klaster PKPN|Urusan|Waktu Uji Coba|Penerapan Awal|Pengembangan Terbaru|Rancang Bangun|Tujuan|Manfaat|Hasil|Anggaran|Skor SID Terverifikasi",
      "nomor nama opd tahapan inisiator namaInisiator klasifikasi jenis bentuk astaCita pkpn urusan ujiCoba penerapan pengembangan rancangBangun tujuan manfaat hasil anggaran kematangan",
    ],
    [
      "national list of innovations",
      "No|Nama Pemda|Nama Inovasi|Tahapan|Inisiator|Waktu Uji Coba|Waktu Penerapan|Estimasi Skor Kematangan",
      "nomor - nama tahapan inisiator ujiCoba penerapan kematangan",
    ],
    [
      "national review",
      "Nomor|Judul|Pemda|Waktu Penerapan|Kematangan|Skor Verifikasi|QC",
      "nomor nama - penerapan kematangan - status",
    ],
    [
      "Tanah Bumbu",
      "Nama Proposal|SKPD|Skor|Tahun|Bukti|Jenis|Bentuk|Urusan",
      "nama opd kematangan - - jenis bentuk urusan",
    ],
    [
      "English recap",
      "No|Innovation Name|Department|Form|Type|Affair|Stage|Trial Date|Implementation Date|Maturity|Remarks",
      "nomor nama opd bentuk jenis urusan tahapan ujiCoba penerapan kematangan keterangan",
    ],
    [
      "names that must not be taken for others",
      "No|Nomor SK|Nama Inovasi|Nama Inisiator|Nama Kepala OPD|Jenis|Jenis Urusan|Manfaat|Penerima Manfaat|Anggaran|Waktu Input|Status|Kematangan|Kontak OPD",
      "nomor - nama namaInisiator - jenis urusan manfaat - anggaran - status kematangan -",
    ],
    [
      "an urusan beside its group",
      "No|Nama Inovasi|Jenis Urusan|Urusan Utama|Urusan Lain yang Beririsan|Skor",
      "nomor nama - urusan urusanLain kematangan",
    ],
    [
      "hints and marks",
      "NO.|NAMA INOVASI *)|OPD / SKPD|TAHAPAN INOVASI\n(Inisiatif/Uji Coba/Penerapan)|TGL UJI COBA (dd/mm/yyyy)|TGL. PENERAPAN|RANCANG BANGUN (min. 300 kata)|TUJUAN INOVASI\nJelaskan secara singkat|SKOR KEMATANGAN",
      "nomor nama opd tahapan ujiCoba penerapan rancangBangun tujuan kematangan",
    ],
    [
      "slips of the pen",
      "No|Nama Inovsi|Perangkat Daerh|Tahapn|Wakt Penerapan|Kematagan",
      "nomor nama opd tahapan penerapan kematangan",
    ],
  ])("%s", (_, header, roles) => {
    expect(rolesOf(header.split("|")).join(" ")).toBe(roles);
  });

  test("larainovasi: one column per indicator holding weight x level", () => {
    const header =
      "No|Nama SKPD|Nama Inovasi|Program|Kegiatan|Sub Kegiatan|Tahapan|Waktu Uji Coba|Waktu Implementasi|Kematangan".split(
        "|",
      );
    const rows: CellValue[][] = [
      [...header, ...SID.map((indicator) => indicator.name)],
      ...KNOWN.map((known) => [
        known.no,
        known.opd,
        known.nama,
        "Program",
        "Kegiatan",
        "Sub",
        "Penerapan",
        known.ujiCoba,
        known.penerapan,
        50,
        ...known.levels.map((level, index) => level * SID[index]!.weight.value!),
      ]),
    ];
    const { innovations } = readWorkbook(workbook(sheet("Worksheet", rows)), RULES);
    expect(innovations?.columns.slice(10).every(({ role }) => role.kind === "score")).toBe(true);
    expect(innovations?.columns.slice(3, 6).map(({ role }) => roleText(role))).toEqual(["-", "-", "-"]);
    innovations!.records.forEach((record, index) =>
      expect(SID.map((indicator) => record.levels[indicator.id]?.level)).toEqual(KNOWN[index]!.levels),
    );
  });

  test("SIGAP: profile, then 20 indicator columns", () => {
    const header =
      "ID|Judul|OPD|Inisiator|Nama Inisiator|Koordinat|Klasifikasi|Jenis|Bentuk|Asta Cita|Program Prioritas|Misi|Urusan|Uji Coba|Penerapan|Perkembangan|Rancang Bangun|Tujuan|Manfaat|Hasil|Status|Catatan|Tanggal".split(
        "|",
      );
    const rows = [
      [...header, ...SID.map((indicator) => indicator.name)],
      ...KNOWN.map((known) => [...header.map((text) => `${text} ${known.no}`), ...known.levels]),
    ];
    const { innovations } = readWorkbook(workbook(sheet("Worksheet", rows)), RULES);
    expect(
      innovations?.columns
        .map(({ role }) => roleText(role))
        .slice(0, 23)
        .join(" "),
    ).toBe(
      "nomor nama opd inisiator namaInisiator koordinat klasifikasi jenis bentuk astaCita pkpn - urusan ujiCoba penerapan pengembangan rancangBangun tujuan manfaat hasil status keterangan -",
    );
    expect(innovations?.columns.slice(23).every(({ role }) => role.kind === "level")).toBe(true);
  });

  test("profile Anggaran and Manfaat beside the indicators of nearly the same name", () => {
    const extra = ["Anggaran", "Manfaat", "Hasil", "Penerima Manfaat"];
    const rows = plainWide().map((row, index) => [
      ...row,
      ...(index === 0 ? extra : ["ada.pdf", "teks", "teks", "100 orang"]),
    ]);
    const { innovations } = readWorkbook(workbook(sheet("Inovasi", rows)), RULES);
    expect(innovations?.columns.slice(-4).map(({ role }) => roleText(role))).toEqual([
      "anggaran",
      "manfaat",
      "hasil",
      "-",
    ]);
    expect(innovations?.columns.filter(({ role }) => role.kind === "level")).toHaveLength(20);
  });

  test("short names in a row of indicators", () => {
    const short = [
      "Regulasi",
      "SDM",
      "Anggaran",
      "Alat Kerja",
      "Bimtek",
      "RKPD",
      "Aktor",
      "Pelaksana",
      "Jejaring",
      "Sosialisasi",
    ];
    const more = [
      "Pedoman",
      "Informasi",
      "Proses",
      "Pengaduan",
      "Integrasi",
      "Replikasi",
      "Kecepatan",
      "Manfaat",
      "Monev",
      "Video",
    ];
    const rows = [
      [...PROFILE_HEADER, ...short, ...more],
      ...KNOWN.map((known) => [
        known.no,
        known.nama,
        known.opd,
        "Penerapan",
        known.urusan,
        45_300,
        45_400,
        ...known.levels,
      ]),
    ];
    const { innovations } = readWorkbook(workbook(sheet("Inovasi", rows)), RULES);
    expect(innovations?.columns.slice(7).map(({ role }) => roleText(role))).toEqual(
      SID.map((one) => `level:${one.id}`),
    );
  });

  test("level, score, evidence and notes of each indicator", () => {
    const rows = [
      [
        ...PROFILE_HEADER,
        ...SID.flatMap((one) => [
          `${one.name} Level`,
          `${one.name} Skor`,
          `${one.name} Bukti`,
          `${one.name} Catatan`,
          `Verifikasi ${one.name}`,
        ]),
      ],
      ...KNOWN.map((known) => [
        known.no,
        known.nama,
        known.opd,
        "Penerapan",
        known.urusan,
        45_300,
        45_400,
        ...known.levels.flatMap((level, index) => [
          level,
          level * SID[index]!.weight.value!,
          known.evidence[index]!,
          "baik",
          1,
        ]),
      ]),
    ];
    const { innovations } = readWorkbook(workbook(sheet("Inovasi", rows)), RULES);
    const count = (kind: ColumnRole["kind"]): number =>
      innovations!.columns.filter(({ role }) => role.kind === kind).length;
    expect([count("level"), count("score"), count("evidence"), count("other")]).toEqual([20, 20, 20, 40]);
    expect(innovations?.records[0]?.levels[SID[0]!.id]?.level).toBe(KNOWN[0]!.levels[0]);
  });
});
