/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import fc from "fast-check";
import { fileOf, habits } from "./books";
import { BLANKS, ThreeWays } from "./threeWays";

/** `npm run differential` tries many more. */
const BOOKS = Number(process.env["IID_DIFFERENTIAL"] ?? 300);

let ways: ThreeWays;

beforeAll(async () => {
  ways = await ThreeWays.start();
});

afterAll(() => ways.stop());

test(
  "random workbooks of offices with their habits",
  () =>
    fc.assert(
      fc.asyncProperty(habits, fc.constantFrom(...BLANKS), async (book, blank) => {
        await ways.expectOneAnswer(await fileOf(book), "acak.xlsx", blank);
      }),
      // A book that differs is large, and making it smaller would take longer than everything else.
      { numRuns: BOOKS, endOnFailure: true },
    ),
  60 * 60_000,
);
