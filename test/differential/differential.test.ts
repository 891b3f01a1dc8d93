/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createSession } from "../../src/actions/session/session";
import type { Session } from "../../src/actions/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { workbook } from "../support/workbooks";
import { fileOf, habits } from "./books";
import { byCommandLine, byPane, Formulas, YEAR, type Judged } from "./ways";

/** `npm run differential` tries many more; every workbook of the fixtures is tried anyway. */
const RANDOM_BOOKS = Number(process.env["IID_DIFFERENTIAL"] ?? 30);
const BLANKS = ["", 0, null] as const;

let office: OfficeHost;
let session: Session;

beforeAll(async () => {
  office = await bootOffice({
    workbook: workbook({ name: "Kosong", visible: true, top: 0, left: 0, values: [], merges: [], tables: [] }),
  });
  await import("../../src/functions/index");
  session = createSession();
  await session.start();
  await session.setYear(YEAR);
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

/** What the functions give, against the analysis of the command line. */
async function sameInFormulas({ analysis, reading }: Judged, blank: (typeof BLANKS)[number]): Promise<void> {
  // A formula is given the range of a table; one that is put together from forms has none.
  if (!analysis || !reading?.innovations || reading.innovations.places) return;
  const formulas = new Formulas(office, reading, blank);
  const figures = {
    claimed: await formulas.value("SCORE", true, YEAR, "klaim"),
    evidenced: analysis.evidenced && (await formulas.value("SCORE", true, YEAR, "bukti")),
    strict: analysis.strict && (await formulas.value("SCORE", true, YEAR, "aman")),
  };
  expect(figures).toEqual({
    claimed: analysis.claimed.index,
    evidenced: analysis.evidenced && analysis.evidenced.index,
    strict: analysis.strict && analysis.strict.index,
  });
  const inLine = async (functionId: string): Promise<unknown[]> => {
    const cells = (await formulas.value(functionId, false, YEAR)) as unknown[][];
    return analysis.innovations.map(({ row }) => cells[row - formulas.firstRow]?.[0]);
  };
  const words = { siap: "Siap", lengkapi: "Lengkapi", tidakMemenuhi: "Tidak memenuhi" };
  expect(await inLine("STATUS")).toEqual(analysis.innovations.map(({ status }) => words[status]));
  const faulty = (await inLine("CHECK")).map((text) => text !== "");
  expect(faulty).toEqual(
    analysis.innovations.map(({ findings }) => findings.some(({ severity }) => severity !== "info")),
  );
}

async function sameThreeWays(bytes: Uint8Array, name: string, blank: (typeof BLANKS)[number]): Promise<void> {
  const judged = await byCommandLine(bytes, name);
  expect(await byPane(office, session, bytes, name)).toEqual(judged.answer);
  await sameInFormulas(judged, blank);
}

/** What exceljs cannot open or reads wrongly: prefixes, cells without addresses, dates of ISO. See the rewritings. */
const NOT_FOR_EXCELJS = new Set([
  "good/nomor-16-35.xlsx",
  "good/nomor-dan-nama.xlsx",
  "good/tanggal-iso.xlsx",
  "bad/pelayanan-dasar-kurang.xlsx",
]);
const FOLDER = join(__dirname, "../fixtures/workbooks");
const FIXTURES = ["good", "bad"]
  .flatMap((kind) =>
    readdirSync(join(FOLDER, kind))
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => join(kind, file)),
  )
  .filter((file) => !NOT_FOR_EXCELJS.has(file));

test(
  "random workbooks of offices with their habits",
  () =>
    fc.assert(
      fc.asyncProperty(habits, fc.constantFrom(...BLANKS), async (book, blank) => {
        await sameThreeWays(await fileOf(book), "acak.xlsx", blank);
      }),
      // A book that differs is large, and making it smaller would take longer than everything else.
      { numRuns: RANDOM_BOOKS, endOnFailure: true },
    ),
  10 * 60_000,
);

test.each(FIXTURES)("%s", async (file) => {
  await sameThreeWays(readFileSync(join(FOLDER, file)), file, BLANKS[file.length % BLANKS.length]!);
});
