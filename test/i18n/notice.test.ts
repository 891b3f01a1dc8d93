import { markFindings } from "../../src/actions/findings/markFindings";
import { copyRules } from "../../src/actions/rules/copyRules";
import { notice, sayNotice } from "../../src/i18n/notice";

test("how many there are has the mark for thousands of its language, a year and a row have none", () => {
  const text = { id: "{count} sel di baris {row}, tahun {year}", en: "{count} cells in row {row}, year {year}" };
  const said = notice(text, { count: 21_923, row: 12_345, year: 2026 });
  expect(sayNotice("id", said)).toBe("21.923 sel di baris 12345, tahun 2026");
  expect(sayNotice("en", said)).toBe("21,923 cells in row 12345, year 2026");
});

test("texts stay as they are, whatever they look like", () => {
  const said = notice({ id: "{name}: {count}", en: "{name}: {count}" }, { name: "21923", count: "8980" });
  expect(sayNotice("id", said)).toBe("21923: 8980");
});

test("what actions say", () => {
  const marked = notice(markFindings.texts.done, { count: 8_980 });
  expect(sayNotice("id", marked)).toContain("8.980 sel");
  expect(sayNotice("id", notice(copyRules.texts.copied, { from: 2026, to: 2030 }))).toContain(
    "2026 disalin menjadi 2030",
  );
});
