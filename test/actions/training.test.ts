/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions } from "../../src/actions/index";
import type { ActionContext } from "../../src/actions/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { startActions } from "../support/actionContext";
import { trainingMark } from "../support/trainingMark";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }]), spdSheet(2)) });
  context = await startActions();
});
afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

const names = (): string[] => office.adapter.sheets().map(({ name }) => name);

test("the handbook and the result of a class are sheets of ours, which are taken back and never read as data", async () => {
  const before = names();
  const index = context.session.state().analysis!.claimed.index;
  expect(await actions.insertHandbook.run(context, undefined)).toMatchObject({ ok: true });
  expect(names()).toEqual([...before, "Buku Saku"]);
  expect(context.session.state().analysis!.claimed.index).toBe(index);
  expect(await actions.undo.run(context, undefined)).toMatchObject({ ok: true });
  expect(names()).toEqual(before);

  const files = [trainingMark("Ani"), { file: "rusak.xlsx", problem: "Rusak." }];
  expect(await actions.insertTrainingResult.run(context, { files })).toMatchObject({ ok: true });
  expect(names()).toEqual([...before, "Hasil Bimtek", "Belum Dipahami", "Rincian Bimtek"]);
  expect(context.session.state().analysis!.claimed.index).toBe(index);
  expect(await actions.undo.run(context, undefined)).toMatchObject({ ok: true });
  expect(names()).toEqual(before);
});

test("without a marked file nothing is written", async () => {
  const before = names();
  const files = [{ file: "rusak.xlsx", problem: "Rusak." }];
  expect(await actions.insertTrainingResult.run(context, { files })).toMatchObject({ ok: false });
  expect(names()).toEqual(before);
});
