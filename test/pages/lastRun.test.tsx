/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { formatNumber, formatSigned } from "../../src/i18n/format";
import { runOf, type SavedResult } from "../../src/review/index";
import { accepting, found, region, reviewedAll } from "../review/support/reviewed";
import type { RowSpec } from "../support/workbooks";
import { axe } from "../support/axe";
import { layOut, openSummary, textOf } from "./support/renderPane";

const THEN: RowSpec[] = [
  { name: "SIPANDU", evidence: { "29": "" } },
  { name: "Bank Sampah", affair: "Sosial", evidence: { "17": "" } },
];
const NOW: RowSpec[] = [{ name: "SIPANDU" }, { ...THEN[1]!, evidence: { "17": "", "18": "menyusul" } }];

const then = reviewedAll(region(THEN));
const run: SavedResult = runOf(then.analysis, then.review.keyed, [], "2026-04-01T05:00:00Z");

beforeAll(async () => {
  layOut();
  await Promise.all([
    import("../../src/pages/summary/SummaryPage"),
    import("../../src/pages/shared/review/LastRun"),
    import("../../src/pages/findings/FindingsPage"),
  ]);
});

test("without a saved result: says so, and saves this one on request", async () => {
  const { user, calls } = await openSummary(then);
  expect(textOf(await screen.findByTestId("last-run"))).toContain("Belum ada hasil tersimpan untuk 2026.");
  await user.click(screen.getByTestId("save-run"));
  expect(calls).toEqual([{ id: "saveRun", input: undefined }]);
});

test("what is fixed, new and still open, the indices then and now, and the way to see them", async () => {
  const now = reviewedAll(region(NOW), { runs: [run] });
  const { user } = await openSummary(now);
  const still = now.analysis.findings.length - 1;
  expect(textOf(await screen.findByTestId("progress"))).toBe(`1 selesai, 1 baru, ${still} masih terbuka.`);
  expect(textOf(screen.getByTestId("last-run"))).toContain("Dibandingkan dengan 1 April 2026 pukul ");
  const rows = [...screen.getByTestId("run-indices").querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => textOf(cell)),
  );
  const cells = (before: number, after: number): string[] => [
    formatNumber("id", before, 2),
    formatNumber("id", after, 2),
    formatSigned("id", after - before, 2),
  ];
  expect(rows).toEqual([
    ["Klaim", ...cells(run.claimed.index, now.analysis.claimed.index)],
    ["Bukti", ...cells(run.evidenced!.index, now.analysis.evidenced!.index)],
    ["Paling aman", ...cells(run.strict!.index, now.analysis.strict!.index)],
  ]);
  await user.click(screen.getByTestId("see-fixed"));
  expect(await screen.findAllByTestId("fixed")).toHaveLength(1);
});

test("accepted findings are counted apart", async () => {
  const plain = reviewedAll(region(NOW), { runs: [run] });
  const exceptions = [accepting(plain.review, found(plain.review, "evidence-placeholder"))];
  await openSummary(reviewedAll(region(NOW), { runs: [run], exceptions }));
  const still = plain.analysis.findings.length - 1;
  expect(textOf(await screen.findByTestId("progress"))).toBe(
    `1 selesai, 0 baru, ${still} masih terbuka, 1 diterima dengan alasan.`,
  );
  expect(screen.queryByTestId("see-fresh")).toBeNull();
});

test("an index that one of the two does not have is not invented", async () => {
  await openSummary(reviewedAll(region(NOW), { runs: [{ ...run, evidenced: null, findings: null }] }));
  const row = textOf((await screen.findByTestId("run-indices")).querySelector("tbody tr:nth-child(2)"));
  expect(row).toMatch(/^Buktitidak ada\d+,\d\dtidak ada$/);
  expect(textOf(screen.getByTestId("last-run"))).toContain("yang dibandingkan hanya indeksnya");
});

test("damaged results are said; no accessibility violation", async () => {
  const { view } = await openSummary(reviewedAll(region(NOW), { runs: [run], damaged: ["runs"] }));
  expect(textOf(await screen.findByTestId("damaged-runs"))).toContain("rusak");
  expect((await axe(view.container)).violations).toEqual([]);
});
