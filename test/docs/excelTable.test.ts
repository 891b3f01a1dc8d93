import { read, tableRows } from "./documents";

/** Which Excel can do what is said in three places, by one table. */
const PLACES = ["docs/pemasangan.md", "docs/laman/bantuan.md", "docs/laman/help.md"] as const;

const rowsOf = (file: string): string[][] => {
  const block = /<!-- excel: [^>]*-->\n([^]*?)<!-- \/excel -->/.exec(read(file))?.[1];
  if (block === undefined) throw new Error(`${file} has lost the marks of its table of programs.`);
  return tableRows(block);
};

const ANSWERS: [RegExp, string][] = [
  [/^(?:ya|yes)\b/, "yes"],
  [/^(?:tidak|no)\b/, "no"],
  [/^(?:belum pasti|uncertain)\b/, "uncertain"],
];

/** "ya, dari **Versi 2311**" as "yes 2311". */
function answerOf(cell: string): string {
  const answer = ANSWERS.find(([pattern]) => pattern.test(cell))?.[1];
  if (answer === undefined) throw new Error(`Neither yes nor no: ${cell}`);
  return [answer, ...(cell.match(/[\d.]+/g) ?? [])].join(" ");
}

/** What is the same in both languages: years, versions and names. */
const nameOf = (program: string): string =>
  (program.match(/\d{3,4}|LTSC|Microsoft 365|Mac|iPad|WPS|LibreOffice|ONLYOFFICE|Google Sheets|web/g) ?? []).join(" ");

test("the table names each program once", () => {
  for (const file of PLACES) {
    const programs = rowsOf(file).map(([program]) => program);
    expect(programs).toHaveLength(14);
    expect(new Set(programs).size).toBe(programs.length);
  }
});

test("the guide and the help in both languages say the same of every program", () => {
  const [guide, ...others] = PLACES.map((file) =>
    rowsOf(file).map(([program = "", pane = "", formulas = ""]) => [
      nameOf(program),
      answerOf(pane),
      answerOf(formulas),
    ]),
  );
  for (const other of others) expect(other).toEqual(guide);
});

test.each([
  ["2016 2019 2021 2024", "yes 2002", "yes 2311"],
  ["LTSC 2021", "yes", "uncertain"],
  ["2016 2019", "no", "no"],
  ["iPad", "no", "no"],
])("%s: pane %s, formulas %s", (program, pane, formulas) => {
  const row = rowsOf("docs/pemasangan.md").find(([name = ""]) => nameOf(name) === program) ?? [];
  expect([answerOf(row[1] ?? ""), answerOf(row[2] ?? "")]).toEqual([pane, formulas]);
});

describe("what else tells who can use it", () => {
  const README = tableRows(read("README.md").slice(read("README.md").indexOf("| Excel ")));

  test.each([
    [/^retail Office 2016 to 2024/, ["2002", "2311"]],
    [/^Mac$/, ["16.35", "16.40"]],
  ])("README: %s from the versions of the table", (program, versions) => {
    const [, ...answers] = README.find(([name = ""]) => program.test(name)) ?? [];
    expect(answers.map((cell) => /[\d.]+$/.exec(cell)?.[0])).toEqual(versions);
  });

  test("README: no for whoever the table says no to, and uncertain for LTSC 2021", () => {
    const without = README.find(([, pane]) => pane === "no")?.[0] ?? "";
    for (const name of ["volume-licensed 2016 and 2019", "iPad", "WPS", "LibreOffice", "ONLYOFFICE", "Google Sheets"]) {
      expect(without).toContain(name);
    }
    expect(README.find(([name = ""]) => /LTSC 2021/.test(name))?.[2]).toMatch(/uncertain/);
  });

  test.each(["docs/limits.md", "docs/panduan/README.md"])(
    "%s names the border of retail Office and LTSC 2021",
    (file) => {
      const text = read(file).replace(/\s+/g, " ");
      expect(text).toMatch(/Versi(?:on)? 2311/);
      expect(text).toMatch(/LTSC 2021 (?:has them is uncertain|rumus belum pasti)/);
      expect(text).toContain("pemasangan.md#excel-mana-yang-saya-punya");
    },
  );
});

test("the manifest asks for no more than the table promises", () => {
  const sets = [...read("manifest.xml").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
  expect(sets.map(([, name, version]) => `${name} ${version}`).sort()).toEqual(["ExcelApi 1.9", "SharedRuntime 1.1"]);
});
