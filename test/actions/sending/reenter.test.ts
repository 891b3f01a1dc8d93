/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions } from "../../../src/actions/index";
import { addReportedColumn } from "../../../src/actions/sending/addReportedColumn";
import { reenter } from "../../../src/actions/sending/reenter";
import type { ActionContext, ActionResult } from "../../../src/actions/types";
import { mergeGround } from "../../../src/exchange/merge/ground";
import { reentryOf } from "../../../src/exchange/reentry/reentry";
import type { Reentry } from "../../../src/exchange/reentry/types";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import type { CellValue } from "../../../src/workbook/types";
import { startActions } from "../../support/actionContext";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

function look(): Reentry & { ground: ReturnType<typeof mergeGround> } {
  const { reading, rules } = context.session.state();
  const { innovations, opd } = reading!;
  const ground = mergeGround(context.session.data()!, { innovations: innovations!, opd }, []);
  const content = {
    fields: { opd: "Dinas Kesehatan", tahapan: "Penerapan", penerapan: "2024-03-01" },
    levels: { video: 3 },
    evidence: { video: "https://youtu.be/abcdefghijk", pedoman: "=HYPERLINK(1)" },
  };
  const earlier = { year: 2025, reported: [], name: "SIPANDU", content };
  return { ...reentryOf(earlier, ruleSet(2025), ground, rules!, "2025.xlsx"), ground };
}

function write(): Promise<ActionResult> {
  const { added, ground } = look();
  return actions.reenter.run(context, { added: added!, ground });
}

/** Down to the last row that holds something. */
function cells(): CellValue[][] {
  const { values } = office.adapter.dump("uji").sheets.find(({ name }) => name === "Inovasi")!;
  return (values as CellValue[][]).filter((row) => row.some((cell) => cell !== "" && cell !== null));
}

const headers = (): string[] => cells()[0]!.map(String);
const at = (row: number, header: string): CellValue => cells()[row - 1]?.[headers().indexOf(header)] ?? "";

const BOOK = workbook(wideSheet([{ name: "Satu" }, { name: "Dua" }]));

beforeAll(async () => {
  office = await bootOffice({ workbook: BOOK });
});

beforeEach(async () => {
  office.host.context.document.settings.clear();
  office.adapter.replace(BOOK);
  context = await startActions();
});

afterEach(() => context.session.stop());

afterAll(() => office.dispose());

test("the column of the years is added first, then the row is written whole, and one undo takes it back", async () => {
  expect(look().refusals).toEqual([{ kind: "no-chain-column" }]);
  expect(await actions.addReportedColumn.run(context, undefined)).toMatchObject({
    ok: true,
    notice: { text: addReportedColumn.texts.done },
  });
  const before = JSON.stringify(cells());
  expect(await write()).toMatchObject({
    ok: true,
    notice: { text: reenter.texts.done, params: { name: "SIPANDU", row: 4 } },
  });
  expect([at(4, "Nama Inovasi"), at(4, "Tahun Pelaporan"), at(4, "35 Video inovasi daerah")]).toEqual([
    "SIPANDU",
    2025,
    3,
  ]);
  // Serial number of 1 March 2024.
  expect(at(4, "Waktu Penerapan")).toBe(45352);
  // What was typed there as text is no formula here.
  expect(at(4, "Bukti 26 Pedoman teknis")).toBe("=HYPERLINK(1)");
  expect(context.session.state().analysis!.innovations.map(({ name }) => name)).toEqual(["Satu", "Dua", "SIPANDU"]);
  expect(look().refusals).toEqual([{ kind: "there", row: 4 }]);
  await actions.undo.run(context, undefined);
  expect(JSON.stringify(cells())).toBe(before);
});

test("the chain that is written is the one that the check counts", async () => {
  await actions.addReportedColumn.run(context, undefined);
  await write();
  const column = headers().indexOf("Tahun Pelaporan");
  const codes = (): string[] => context.session.state().analysis!.findings.map(({ code }) => code);
  expect(codes()).not.toContain("reported-before");
  const letters = `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ""}${String.fromCharCode(65 + (column % 26))}`;
  office.adapter.userType("Inovasi", `${letters}4`, "2024, 2025");
  await context.session.refresh();
  expect(codes()).toContain("reported-before");
});

test("a row that somebody filled meanwhile is not written over", async () => {
  await actions.addReportedColumn.run(context, undefined);
  const { added, ground } = look();
  office.adapter.userType("Inovasi", "B4", "Orang lain");
  await expect(actions.reenter.run(context, { added: added!, ground })).resolves.toMatchObject({ ok: false });
  expect(at(4, "Nama Inovasi")).toBe("Orang lain");
  expect(at(4, "Tahun Pelaporan")).toBe("");
});
