import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AssessmentJson, FindingJson, InnovationJson } from "../../src/cli/results/assessmentJson";
import type { EvidenceFilesJson } from "../../src/cli/evidence/output";
import { Turns } from "../../src/cli/judging/turns";
import { builtCommand, elements, iid, workFolder, type Outcome } from "./command";
import { RECAP_HEADERS, recapRow, saveWorkbook } from "./workbooks";

const SAMPLE = resolve(__dirname, "../../assets/contoh-iid-2026.xlsx");
/** So many rows make more lines than are handed over at once. */
const MANY = 3000;

interface Line {
  type: string;
  file: string;
}

let folder = "";
let array: Outcome;

beforeAll(async () => {
  builtCommand();
  folder = workFolder();
  mkdirSync(join(folder, "data"));
  mkdirSync(join(folder, "bukti"));
  const rows = Array.from({ length: MANY }, (_, row) => recapRow(row, 40));
  await saveWorkbook(join(folder, "data"), "a.xlsx", { Inovasi: [RECAP_HEADERS, ...rows] });
  await saveWorkbook(join(folder, "data"), "b.xlsx", { Inovasi: [RECAP_HEADERS, recapRow(1, 50)] });
  writeFileSync(join(folder, "data", "c.xlsx"), "");
  writeFileSync(join(folder, "data", "d.xlsx"), readFileSync(SAMPLE));
  await saveWorkbook(join(folder, "data"), "e.xlsx", { Inovasi: [RECAP_HEADERS, ...rows.slice(MANY / 2)] });
  writeFileSync(join(folder, "bukti", "kosong.pdf"), "");
  array = iid(["check", "data", "--json"], folder);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

function linesOf(text: string): Line[] {
  expect(text.endsWith("\n")).toBe(true);
  return text
    .slice(0, -1)
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** Puts the lines of each file together again as `--json` has it. */
function asElements(lines: readonly Line[]): unknown[] {
  const found: Record<string, unknown>[] = [];
  for (const { type, ...said } of lines) {
    const last = found[found.length - 1] as { innovations: unknown[]; findings: unknown[]; file: string };
    if (type === "workbook") found.push({ ...said, innovations: [], findings: [] });
    else if (type === "error") found.push(said);
    else {
      const { file, ...rest } = said;
      expect(file).toBe(last.file);
      last[type === "innovation" ? "innovations" : "findings"].push(rest);
    }
  }
  return found;
}

test.each([["1"], ["2"], ["5"]])(
  "lines say what the array says, in the order of the files, with %s workers",
  (jobs) => {
    const lines = iid(["check", "data", "--format", "jsonl", "--jobs", jobs], folder);
    expect([lines.code, lines.stderr]).toEqual([array.code, array.stderr]);
    expect(asElements(linesOf(lines.stdout))).toEqual(elements(array));
  },
);

test("a file holds the same lines, and is there at once", () => {
  const shown = iid(["check", "data/a.xlsx", "data/d.xlsx", "--format", "jsonl"], folder);
  const written = iid(["check", "data/a.xlsx", "data/d.xlsx", "--format", "jsonl", "-o", "hasil.jsonl"], folder);
  expect([written.code, written.stdout]).toEqual([shown.code, ""]);
  expect(readFileSync(join(folder, "hasil.jsonl"), "utf8")).toBe(shown.stdout);
  const again = iid(["check", "data/a.xlsx", "--format", "jsonl", "-o", "hasil.jsonl"], folder);
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("sudah ada; pakai --force")]);
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("the evidence folder has lines of its own", () => {
  const lines = linesOf(iid(["check", "data/d.xlsx", "--evidence", "bukti", "--format", "jsonl"], folder).stdout);
  const [element] = elements(iid(["check", "data/d.xlsx", "--evidence", "bukti", "--json"], folder));
  const { evidenceFiles } = element as AssessmentJson & { evidenceFiles: EvidenceFilesJson };
  const of = <L extends object>(type: string): (L & Line)[] =>
    lines.filter((line) => line.type === type) as (L & Line)[];
  expect(of<FindingJson>("evidenceFinding").map(({ code }) => code)).toEqual(
    evidenceFiles.findings.map(({ code }) => code),
  );
  expect(evidenceFiles.findings.length).toBeGreaterThan(0);
  expect(of<EvidenceFilesJson>("evidence")).toMatchObject([{ files: 1, missing: evidenceFiles.missing }]);
  expect(of<InnovationJson>("innovation")).toHaveLength(element!.innovations.length);
});

test("json is the array", () => {
  expect(iid(["check", "data", "--format", "json"], folder)).toEqual(array);
});

test.each([
  [["--format", "csv"], "bentuk “csv” tidak dikenal; yang ada: json, jsonl."],
  [["--format", "jsonl", "--json"], "--json dan --format jsonl tidak dapat dipakai bersama"],
  [["--format", "csv", "--lang", "en"], "unknown format “csv”; there are: json, jsonl."],
])("%j is refused", (args, message) => {
  const { code, stdout, stderr }: Outcome = iid(["check", "data/b.xlsx", ...args], folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});

test("what comes before its turn waits, and what comes while it is written joins it", async () => {
  const written: string[] = [];
  const turns = new Turns(async (part) => {
    await Promise.resolve();
    written.push(part);
  });
  await turns.take("b1", 1);
  await turns.goTo(0);
  await turns.take("a1", 0);
  await turns.take("b2", 1);
  expect(written).toEqual(["a1"]);
  const going = turns.goTo(1);
  await turns.take("b3", 1);
  await going;
  await turns.take("b4", 1);
  expect(written).toEqual(["a1", "b1", "b2", "b3", "b4"]);
});
