import { parseDate } from "../../src/workbook/cells/date";
import { observe } from "./build";

function told(ujiCoba: string, penerapan: string, pengembangan: string | null = null): string[] {
  const moreFields = ["pengembangan"] as const;
  return observe({ moreFields, records: [{ fields: { ujiCoba, penerapan, pengembangan } }] })
    .map(({ code }) => code)
    .filter((code) => code.startsWith("trial-") || code.startsWith("development-"));
}

describe("a month without its day is the whole month when dates are compared", () => {
  test.each([
    ["15 Januari 2025", "Januari 2025", []],
    ["31/01/2025", "01/2025", []],
    ["20 Februari 2024", "Feb-24", []],
    ["12 Pebruari 2024", "Februari s.d. April 2024", []],
    ["30 Juni 2024", "'Juni 2024", []],
    ["1 Februari 2025", "Januari 2025", ["trial-after-application"]],
    ["Februari 2025", "Januari 2025", ["trial-after-application"]],
    ["Januari 2025", "Januari 2025", []],
    ["15 Januari 2025", "1 Januari 2025", ["trial-after-application"]],
    ["15 Januari 2025", "01/01/2025", ["trial-after-application"]],
    ["15 Januari 2025", "2025-01-01", ["trial-after-application"]],
    ["15 Januari 2025", "20250101", ["trial-after-application"]],
    ["15 Maret 2025", "2025-02-28T17:00:00Z", ["trial-after-application"]],
    ["15 Januari 2025", "Rabu, 1 Januari 2025", ["trial-after-application"]],
    ["15 Januari 2025", "1-Jan-25", ["trial-after-application"]],
    ["15 Januari 2025", "45658", ["trial-after-application"]],
    ["20 Maret 2025", "Bulan Maret Tahun 2025", []],
    ["20 Maret 2025", "(Maret 2025)", []],
    ["20 Maret 2025", " 3 - 2025 ", []],
    ["15 Januari 2025", "1 s.d. 3 Januari 2025", ["trial-after-application"]],
  ])("trial %s, application %s", (ujiCoba, penerapan, expected) => {
    expect(told(ujiCoba, penerapan)).toEqual(expected);
  });

  test.each([
    ["15 Maret 2024", "Maret 2024", []],
    ["15 Maret 2024", "03/2024", []],
    ["15 Maret 2024", "Februari 2024", ["development-before-application"]],
    ["15 Maret 2024", "14 Maret 2024", ["development-before-application"]],
  ])("application %s, development %s", (penerapan, pengembangan, expected) => {
    expect(told("2 Januari 2024", penerapan, pengembangan)).toEqual(expected);
  });
});

describe("a remark in brackets stands behind one date, not before another", () => {
  test.each([
    ["12 Maret 2024 (uji coba), 1 April 2024 (penerapan)", null],
    ["20 Desember 2023 (uji coba); 5 Januari 2024 (penerapan)", null],
    ["12/03/2024 (tahap I) dan 01/04/2024 (tahap II)", null],
    ["12 Maret 2024, 15.04.2025", null],
    ["12 Maret 2024 (penerapan)", "2024-03-12"],
    ["12 Maret 2024 (SK Nomor 5 (terlampir))", "2024-03-12"],
    ["2 Januari 2023 (dikembangkan 3 Maret 2024)", "2023-01-02"],
    ["12/03/2024 00.00.00", "2024-03-12"],
    ["12 Maret 2024, 08.00 WIB", "2024-03-12"],
  ])("%s", (text, iso) => {
    expect(parseDate(text, false)).toBe(iso);
  });
});
