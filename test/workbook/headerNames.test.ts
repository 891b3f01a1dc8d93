import { ruleSet } from "../../src/rules/years/ruleSet";
import { ruleYears, sidIndicators, spdIndicators } from "../../src/rules/index";
import { readWorkbook } from "../../src/workbook/index";
import type { FieldId } from "../../src/workbook/types";
import { FIELD_IDS, HEADER_NAMES, matchFields } from "../../src/workbook/reading/header/fields";
import { headerReader } from "../../src/workbook/reading/header/headers";
import { indicatorNames, matchIndicators, namesOf } from "../../src/workbook/reading/header/indicatorNames";
import { KIND_PHRASES, readKind } from "../../src/workbook/reading/header/kinds";
import { headerTokens } from "../../src/workbook/reading/header/phrases";
import { normalizeText } from "../../src/workbook/cells/text";
import { KNOWN, PROFILE_HEADER, profileOf, RULES, sheet, SID, workbook } from "./sheets";

/** What the reader compares: the words that carry meaning, in any order. */
function meaning(text: string): string {
  return [...new Set(headerTokens(text))].sort().join(" ");
}

/** What stands in a list a second time. */
function repeated(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
}

describe("names of profile columns", () => {
  test("each stands once, and in one column only", () => {
    expect(repeated(HEADER_NAMES.map(({ text }) => meaning(text)))).toEqual([]);
  });

  test("each is written as headers are compared", () => {
    expect(HEADER_NAMES.filter(({ text }) => text !== normalizeText(text))).toEqual([]);
  });

  test("every column has a name that is sure", () => {
    const sure = new Set(HEADER_NAMES.filter(({ certainty }) => certainty === 1).map(({ field }) => field));
    expect([...sure].sort()).toEqual([...FIELD_IDS].sort());
  });

  test.each(HEADER_NAMES)("$text is $field, however it is written", ({ field, text, certainty }) => {
    const [first, second] = matchFields(text);
    expect(first).toEqual({ field, certainty });
    expect(second?.certainty ?? 0).toBeLessThan(certainty);
    for (const written of [text.toUpperCase(), `${text} *`, `3. ${text}`, `${text}\n(wajib diisi)`, ` ${text}:`]) {
      expect([written, headerReader(RULES).fields(written)[0]]).toEqual([written, { field, certainty }]);
    }
  });

  // Not taken from the list above: what the forms and sheets of regions write. A name that is lost is missed here.
  test.each<[FieldId, string[]]>([
    ["nomor", ["No.", "Nomor Urut", "NO URUT"]],
    ["nama", ["Nama Inovasi", "Judul Inovasi", "Nama Program Inovasi", "Innovation Name", "Judul Proposal"]],
    ["opd", ["Perangkat Daerah", "OPD Pengusul", "SKPD", "Unit Kerja", "Nama Instansi", "Dinas/Badan", "OPD Asal"]],
    ["tahapan", ["Tahapan Inovasi", "Tahap", "Innovation Stage"]],
    ["inisiator", ["Inisiator Inovasi Daerah", "Jenis Inisiator"]],
    ["namaInisiator", ["Nama Inisiator", "Nama Inovator", "Initiator Name"]],
    ["klasifikasi", ["Klasifikasi Inovasi"]],
    ["jenis", ["Jenis Inovasi (Digital/Non Digital)", "Jenis Inovasi", "Innovation Type"]],
    ["bentuk", ["Bentuk Inovasi Daerah", "Innovation Form"]],
    ["tematik", ["Tematik", "Tema Inovasi"]],
    ["astaCita", ["Asta Cita", "AstaCita", "Program Asta Cita"]],
    ["pkpn", ["Klaster PKPN", "Program Prioritas Nasional"]],
    [
      "urusan",
      ["Urusan Pemerintahan", "Urusan Inovasi Daerah", "Bidang Urusan", "Urusan Utama", "Urusan Wajib/Pilihan"],
    ],
    ["urusanLain", ["Urusan Lain yang Beririsan", "Urusan Pendukung"]],
    ["koordinat", ["Titik Koordinat", "Lokasi/Koordinat", "Latitude, Longitude"]],
    ["ujiCoba", ["Waktu Uji Coba Inovasi Daerah", "Tgl Ujicoba", "Tanggal Mulai Uji Coba"]],
    ["penerapan", ["Waktu Penerapan Inovasi Daerah", "Tanggal Implementasi", "Mulai Diterapkan"]],
    ["pengembangan", ["Waktu Pengembangan Inovasi", "Pengembangan Terakhir"]],
    ["pelaporan", ["Tahun Pelaporan", "Pernah Dilaporkan (Tahun)", "Dilaporkan pada Tahun"]],
    ["rancangBangun", ["Rancang Bangun dan Pokok Perubahan yang Dilakukan", "Rancang Bangun (minimal 300 kata)"]],
    ["tujuan", ["Tujuan Inovasi Daerah", "Maksud dan Tujuan"]],
    ["manfaat", ["Manfaat yang Diperoleh"]],
    ["hasil", ["Hasil Inovasi", "Hasil yang Dicapai"]],
    ["anggaran", ["Besaran Anggaran (Rp)", "File Anggaran", "Pagu"]],
    ["profilBisnis", ["Profil Bisnis", "File Profil Bisnis"]],
    ["haki", ["HAKI", "Dokumen HAKI", "Hak Kekayaan Intelektual", "Hak Cipta"]],
    ["penghargaan", ["Penghargaan", "Sertifikat Penghargaan"]],
    ["kematangan", ["Skor Kematangan", "Estimasi Skor Kematangan", "Kematangan Inovasi", "Total Skor", "Skor SID"]],
    ["diikutkan", ["Diikutkan?", "Ikut Serta", "Diusulkan", "Diikutkan (Ya/Tidak)"]],
    ["status", ["Status", "Hasil Desk", "Status Verifikasi"]],
    ["keterangan", ["Ket.", "Catatan", "Catatan/Keterangan", "Remarks"]],
    ["keputusanDesk", ["Keputusan Desk"]],
    ["catatanDesk", ["Catatan Desk"]],
    ["tanggalDesk", ["Tanggal Desk", "Tgl. Keputusan Desk"]],
    ["levelDesk", ["Level Desk", "LEVEL HASIL DESK"]],
  ])("headers as regions write them: %s", (field, headers) => {
    for (const header of headers) {
      expect([header, headerReader(RULES).fields(header)[0]?.field]).toEqual([header, field]);
    }
  });
});

describe("names of indicators", () => {
  const years = ruleYears().map((year) => [year] as const);

  test.each(years)("%s: each is recognised as its indicator, none is called like another", (year) => {
    const rules = ruleSet(year);
    for (const indicators of [sidIndicators(rules), spdIndicators(rules)]) {
      const names = indicatorNames(indicators);
      for (const indicator of indicators) {
        for (const { text } of namesOf(indicator)) {
          const found = matchIndicators(headerTokens(text), names).filter(({ certainty }) => certainty === 1);
          expect([text, found.map((one) => one.indicator)]).toEqual([text, [indicator.id]]);
        }
      }
    }
  });

  test("no short name stands twice", () => {
    for (const indicator of SID) {
      const short = namesOf(indicator).filter(({ contextual }) => contextual);
      expect(repeated(short.map(({ text }) => meaning(text)))).toEqual([]);
    }
  });

  test("a short name means an indicator beside a word of its kind", () => {
    for (const indicator of SID) {
      for (const { text } of namesOf(indicator)) {
        const { kind, indicators } = headerReader(RULES).read(`${text} (Level)`);
        expect([text, kind, indicators[0]?.indicator]).toEqual([text, "level", indicator.id]);
      }
    }
  });
});

describe("words for what a column holds", () => {
  test("each stands once", () => {
    expect(repeated(KIND_PHRASES.map(({ tokens }) => tokens.join(" ")))).toEqual([]);
  });

  test.each(KIND_PHRASES.map(({ kind, tokens }) => [tokens.join(" "), kind] as const))("%s: %s", (text, kind) => {
    expect(readKind(headerTokens(text))).toEqual({ kind, rest: [] });
  });
});

describe("what could stand in a column is not what somebody claims", () => {
  const width = PROFILE_HEADER.length;

  test.each([
    "Level Maksimal",
    "Level Maks.",
    "Maks. Level",
    "Maximum Level",
    "Skor Maksimal",
    "Nilai Maks",
    "Contoh Level",
    "Contoh Bukti",
  ])("%s in front of the level or behind it", (extra) => {
    for (const inFront of [true, false]) {
      const both = <T>(level: T, other: T): T[] => (inFront ? [other, level] : [level, other]);
      const oneRow = [
        [
          ...PROFILE_HEADER,
          ...SID.flatMap(({ name }) => [...both(`${name} Level`, `${name} ${extra}`), `${name} Bukti`]),
        ],
      ];
      const twoRows = [
        [...PROFILE_HEADER, ...SID.flatMap(({ name }) => [name, "", ""])],
        [...PROFILE_HEADER.map(() => ""), ...SID.flatMap(() => [...both("Level", extra), "Bukti"])],
      ];
      for (const header of [oneRow, twoRows]) {
        const rows = KNOWN.map((known) => [
          ...profileOf(known),
          ...known.levels.flatMap((level, index) => [...both(level, 3), known.evidence[index]!]),
        ]);
        const merges = SID.map((_, index) => {
          const left = width + 3 * index;
          return { top: 0, left, bottom: 0, right: left + 2 };
        });
        const data = sheet("Inovasi", [...header, ...rows], { merges: header === twoRows ? merges : [] });
        const { innovations } = readWorkbook(workbook(data), RULES);
        const levels = innovations?.records.map((record) => SID.map(({ id }) => record.levels[id]?.level));
        expect(levels).toEqual(KNOWN.map((known) => known.levels));
        const kinds = innovations?.columns.slice(width, width + 3).map(({ role }) => role.kind);
        expect(kinds).toEqual([...both("level", "other"), "evidence"]);
      }
    }
  });

  test("nor is the highest maturity the maturity of an innovation", () => {
    const rows = [
      ["No", "Nama Inovasi", "Perangkat Daerah", "Tahapan", "Urusan", "Skor Maksimal", "Skor Kematangan"],
      ...KNOWN.map((known) => [known.no, known.nama, known.opd, known.tahapan, known.urusan, 111, 70 + known.no]),
    ];
    const records = readWorkbook(workbook(sheet("Rekap", rows)), RULES).innovations?.records;
    expect(records?.map(({ fields }) => fields.kematangan?.raw)).toEqual([71, 72, 73, 74]);
  });

  test.each([
    ["Regulasi (Level maks. 3)", "level"],
    ["Regulasi: level maksimal yang dicapai", "level"],
    ["Level Regulasi (contoh: 2)", "level"],
    ["Regulasi (maks level 3)", "level"],
    ["Bukti Regulasi, contoh: SK", "evidence"],
    ["Bukti Regulasi (maksimal 2 MB)", "evidence"],
  ])("a note beside what is claimed: %s", (header, kind) => {
    const reading = headerReader(RULES).read(header);
    expect([reading.kind, reading.indicators[0]?.indicator]).toEqual([kind, "regulasi"]);
  });
});
