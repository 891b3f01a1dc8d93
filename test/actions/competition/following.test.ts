/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createSession } from "../../../src/actions/index";
import type { Session } from "../../../src/actions/types";
import { readViewChoices } from "../../../src/excel/stored/viewStore";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";
import { sheet } from "../../workbook/sheets";

const BOOK = workbook(
  wideSheet([{ name: "Sapa" }]),
  spdSheet(2),
  sheet("Juri", [
    ["Juri", "Nama Inovasi", "Dampak"],
    ["Ani", "Sapa", 50],
  ]),
);

let office: OfficeHost;
let session: Session;

beforeAll(async () => {
  office = await bootOffice({ workbook: BOOK });
  // Nothing is swept: what changes was followed.
  session = createSession({ clock: { now: () => 0, after: () => () => undefined } });
  await session.start();
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

const score = (): unknown => session.data()?.sheets.find(({ name }) => name === "Juri")?.values[1]?.[2];

async function changed(to: unknown): Promise<boolean> {
  for (let turn = 0; turn < 100 && score() !== to; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  return score() === to;
}

test("edits on a sheet that is no table of ours arrive while a page follows it, and no longer", async () => {
  const end = session.followSheets(["Juri"]);
  office.adapter.userType("Juri", "C2", 80);
  expect(await changed(80)).toBe(true);
  end();
  office.adapter.userType("Juri", "C2", 90);
  expect(await changed(90)).toBe(false);
});

test("choices of a page are kept one by one with the document; '' takes one away", async () => {
  expect(await session.kept.writeView("competition", { method: "olympic", kind: "Digital" })).toBeNull();
  expect(await session.kept.writeView("ranking", { region: "kota tegal" })).toBeNull();
  expect(await session.kept.writeView("competition", { kind: "", stage: "Presentasi" })).toBeNull();
  expect(await readViewChoices("competition")).toEqual({ method: "olympic", stage: "Presentasi" });
  expect(await readViewChoices("ranking")).toEqual({ region: "kota tegal" });
  // Another pane that opens the same document.
  expect(await createSession().kept.readView("competition")).toEqual({ method: "olympic", stage: "Presentasi" });
});

test("what Excel refuses to keep is said, and what was kept stays", async () => {
  office.faults.next = () => ({ kind: "refused" });
  const refusal = await session.kept.writeView("competition", { method: "mean" });
  office.faults.next = null;
  expect(refusal).toEqual({ refused: expect.objectContaining({ tone: expect.any(String) as string }) as unknown });
  expect(await readViewChoices("competition")).toMatchObject({ method: "olympic" });
});
