/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { newestRules } from "../../src/rules/index";
import { acceptFinding } from "../../src/actions/review/acceptFinding";
import { saveRun } from "../../src/actions/review/saveRun";
import { keepingTexts } from "../../src/actions/review/shared/keeping";
import { reasonTexts } from "../../src/actions/review/shared/reason.texts";
import { excelProblemTexts } from "../../src/excel/host/problem.texts";
import { actions, createNavigation, createSession } from "../../src/actions/index";
import type { ActionId, ActionInputs, ActionResult, Session } from "../../src/actions/types";
import { sinceRun, type ReviewState } from "../../src/review/index";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { goodEvidence, spdSheet, wideHeader, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let session: Session;
let now = Date.UTC(2026, 3, 1, 3, 0, 0);

const clock = { now: () => now, after: () => () => undefined };
const DAY = 86_400_000;
const COLUMN = wideHeader().findIndex((header) => header.startsWith("Bukti 29 "));
/** Evidence of indicator 29 of the first innovation. */
const CELL = `${letters(COLUMN)}2`;

function letters(column: number): string {
  const high = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return high > 0 ? String.fromCharCode(64 + high) + last : last;
}

function run<Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> {
  return actions[id].run({ session, navigation: createNavigation(), locale: "id" }, input);
}

function review(): ReviewState {
  const { review: state } = session.state();
  if (!state) throw new Error("no review");
  return state;
}

function settings(): Map<string, unknown> {
  return office.host.context.document.settings;
}

/** As when the workbook is closed and opened again. */
async function reopen(): Promise<void> {
  await session.stop();
  session = createSession({ clock });
  await session.start();
  await session.openReview();
}

/** The key of the first finding at the cell. */
function keyAt(address: string): string {
  const keyed = review().keyed.find(({ finding }) => finding.address === address);
  if (!keyed)
    throw new Error(
      `nothing at ${address}: ${review()
        .keyed.map(({ finding }) => finding.address)
        .join(" ")}`,
    );
  return keyed.key;
}

async function type(address: string, value: string | number): Promise<void> {
  office.adapter.userType("Inovasi", address, value);
  await office.settle();
  await session.refresh();
}

beforeAll(async () => {
  const rows = [
    { name: "SIPANDU", evidence: { "29": "" } },
    { name: "Bank Sampah", affair: "Sosial", evidence: { "17": "" } },
  ];
  office = await bootOffice({ workbook: workbook(wideSheet(rows), spdSheet(2)) });
  session = createSession({ clock });
  await session.start();
});

beforeEach(async () => {
  settings().clear();
  await reopen();
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

test("before anybody asks, nothing of it is read", async () => {
  const other = createSession({ clock });
  await other.start();
  expect(other.state().review).toBeNull();
  await other.openReview();
  expect(other.state().review).toMatchObject({ accepted: [], lastRun: null, kept: { damaged: [] } });
  await other.stop();
});

describe("accepting", () => {
  const accept = (reason = "Bukti asli sudah diperiksa"): Promise<ActionResult> =>
    run("acceptFinding", { keys: [keyAt(`Inovasi!${CELL}`)], reason, by: "AB" });

  test("is kept with the workbook, dated, and changes no score", async () => {
    const { claimed, evidenced, findings } = session.state().analysis!;
    expect(await accept()).toMatchObject({ ok: true, notice: { text: acceptFinding.texts.accepted } });
    await reopen();
    expect(review().accepted).toHaveLength(1);
    expect(review().accepted[0]).toMatchObject({
      finding: { address: `Inovasi!${CELL}` },
      exception: { reason: "Bukti asli sudah diperiksa", by: "AB", innovation: "SIPANDU" },
    });
    expect(review().accepted[0]!.exception.date).toMatch(/^2026-04-0[12]$/);
    expect(session.state().analysis).toMatchObject({ claimed, evidenced });
    expect(session.state().analysis!.findings).toHaveLength(findings.length);
  });

  test("comes back when the cell changes, and holds again when it is as it was", async () => {
    await accept();
    const level = `${letters(COLUMN - 1)}2`;
    await type(level, 3);
    expect(review()).toMatchObject({ accepted: [], changed: [{ exception: { by: "AB" } }] });
    expect(await accept("Tetap berlaku")).toMatchObject({ ok: true });
    expect(review().kept.exceptions.map(({ reason }) => reason)).toEqual(["Tetap berlaku"]);
    await run("undo", undefined);
    expect(review().changed).toHaveLength(1);
    await type(level, 2);
    expect(review()).toMatchObject({
      changed: [],
      accepted: [{ exception: { reason: "Bukti asli sudah diperiksa" } }],
    });
  });

  test("a mended finding leaves an orphan, which can be taken away", async () => {
    await accept();
    await type(CELL, goodEvidence("29", 1));
    expect(review()).toMatchObject({ accepted: [], changed: [] });
    const [orphan] = review().orphans;
    expect(await run("withdrawException", orphan!)).toMatchObject({ ok: true });
    expect(review().orphans).toEqual([]);
    await type(CELL, "");
  });

  test("withdrawn and undone", async () => {
    await accept();
    await run("withdrawException", review().accepted[0]!.exception);
    expect(review().accepted).toEqual([]);
    await run("undo", undefined);
    expect(review().accepted).toHaveLength(1);
    await run("undo", undefined);
    expect(review().kept.exceptions).toEqual([]);
  });

  test("a blank reason, a gone finding and a cell being typed in are refused, and nothing is kept", async () => {
    expect(await accept("  ")).toMatchObject({ ok: false, notice: { text: reasonTexts.missing } });
    expect(await accept("x".repeat(501))).toMatchObject({ ok: false, notice: { text: reasonTexts["too-long"] } });
    expect(await run("acceptFinding", { keys: ["gone"], reason: "ya" })).toMatchObject({
      notice: { text: acceptFinding.texts.gone },
    });
    office.adapter.setEditing(true);
    expect(await accept()).toMatchObject({ ok: false, notice: { text: excelProblemTexts["cell-edit"] } });
    office.adapter.setEditing(false);
    await reopen();
    expect(review().kept.exceptions).toEqual([]);
  });
});

describe("what is done with the findings", () => {
  const accept = async (): Promise<void> => {
    await run("acceptFinding", { keys: [keyAt(`Inovasi!${CELL}`)], reason: "Bukti asli sudah diperiksa", by: "AB" });
  };

  test("without a choice accepted findings get no colour; chosen ones do", async () => {
    await accept();
    const count = async (chosen?: ActionInputs["markFindings"]): Promise<unknown> => {
      const { notice } = await run("markFindings", chosen);
      await run("undo", undefined);
      return notice?.params["count"];
    };
    const cells = new Set(session.state().analysis!.findings.map(({ address }) => address)).size;
    expect(await count()).toBe(cells - 1);
    expect(await count([review().accepted[0]!.finding])).toBe(1);
  });

  test("the sheet has all of them, with standing and reason, and is no second table", async () => {
    await accept();
    await run("exportFindings", undefined);
    const sheet = office.adapter.dump("uji").sheets.find(({ name }) => name === "Temuan")!;
    const said = sheet.values.slice(1).map((line) => line.slice(11, 13));
    expect(said).toHaveLength(session.state().analysis!.findings.length);
    expect(said.filter(([standing]) => standing === "Diterima")).toEqual([
      ["Diterima", expect.stringMatching(/^Bukti asli sudah diperiksa \(AB, \d+ April 2026\)$/)],
    ]);
    expect(said.filter(([standing]) => standing === "Terbuka")).toHaveLength(said.length - 1);
    await session.refresh();
    expect(session.state()).toMatchObject({ status: "ready", reading: { innovations: { sheet: "Inovasi" } } });
    office.adapter.userDeleteSheet("Temuan");
  });
});

describe("results", () => {
  test("saved, kept over closing, compared with what is fixed and new since", async () => {
    expect(await run("saveRun", undefined)).toMatchObject({ ok: true, notice: { text: saveRun.texts.saved } });
    now += DAY;
    await reopen();
    expect(review().lastRun).toMatchObject({ at: "2026-04-01T03:00:00Z", year: newestRules().year });
    await type(CELL, goodEvidence("29", 1));
    const progress = sinceRun(review())!;
    expect(progress.fixed.map(({ code, innovation }) => [code, innovation])).toEqual([["evidence-missing", "SIPANDU"]]);
    expect(progress.still.size + progress.fresh.size).toBe(review().keyed.length);
    expect(review().comparison!.evidenced).toBeGreaterThan(0);
    expect(review().comparison!.claimed).toBe(0);
    await type(CELL, "");
    expect(sinceRun(review())).toMatchObject({ fixed: [], fresh: new Set() });
  });

  test("the newest of a year is the one to compare with; undo takes it back", async () => {
    await run("saveRun", undefined);
    now += DAY;
    await run("saveRun", undefined);
    expect(review().kept.runs).toHaveLength(2);
    await run("undo", undefined);
    await reopen();
    expect(review().kept.runs).toHaveLength(1);
    await session.setYear(2025);
    expect(review().lastRun).toBeNull();
    await session.setYear(newestRules().year);
    expect(review().lastRun).not.toBeNull();
  });
});

describe("damaged notes", () => {
  test("are said, count as none, and are put aside whole when new ones are written", async () => {
    await run("acceptFinding", { keys: [keyAt(`Inovasi!${CELL}`)], reason: "satu" });
    const [head] = [...settings().keys()].filter((key) => key.startsWith("iid.item.accepted."));
    settings().set(head!, { item: 1, text: "[{" });
    await reopen();
    expect(review().kept).toMatchObject({ exceptions: [], damaged: ["exceptions"] });
    const said = await run("acceptFinding", { keys: [keyAt(`Inovasi!${CELL}`)], reason: "dua" });
    expect(said).toMatchObject({ ok: true, notice: { text: keepingTexts.aside, tone: "warning" } });
    await reopen();
    expect(review().kept).toMatchObject({ exceptions: [{ reason: "dua" }], damaged: [] });
    expect(settings().get(`iid.aside.${head}`)).toEqual({ value: { item: 1, text: "[{" } });
  });

  test("of one part leave the other alone", async () => {
    await run("saveRun", undefined);
    settings().set("iid.review.exceptions", "rusak");
    await reopen();
    expect(review().kept.damaged).toEqual(["exceptions"]);
    expect(review().kept.runs).toHaveLength(1);
  });
});
