/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { sessionProblemTexts } from "../../src/actions/session/problem.texts";
import { actions } from "../../src/actions/index";
import { createSession } from "../../src/actions/session/session";
import type { ActionContext, Session } from "../../src/actions/types";
import { readSettings } from "../../src/excel/stored/settings";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let session: Session;

async function setMapping(mapping: unknown): Promise<boolean> {
  const context: ActionContext = {
    session,
    navigation: { page: () => "summary", show: async () => undefined, subscribe: () => () => undefined },
    locale: "id",
  };
  const text = mapping === null ? null : JSON.stringify(mapping);
  return (await actions.setMapping.run(context, text)).ok;
}

const names = (): string[] => session.state().analysis?.innovations.map(({ opd }) => opd) ?? [];

beforeAll(async () => {
  const rows = ["SATU", "DUA"].map((name) => ({ name, levels: 2 }));
  office = await bootOffice({ workbook: workbook(wideSheet(rows)) });
  session = createSession();
  await session.start();
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

test("a mapping changes what is read, is kept with the document, and goes again", async () => {
  const before = names();
  expect(session.state().mapping).toBeNull();
  expect(await setMapping({ columns: { "Nama Inovasi": "nama", Tahapan: "opd" } })).toBe(true);
  expect(names()).toEqual(["Penerapan", "Penerapan"]);
  expect(session.state()).toMatchObject({ status: "ready", problem: null });
  expect(JSON.parse((await readSettings()).mapping!)).toEqual({ columns: { "Nama Inovasi": "nama", Tahapan: "opd" } });

  const other = createSession();
  await other.start();
  expect(other.state().analysis?.innovations[0]?.opd).toBe("Penerapan");
  expect(other.state().mapping).toBe((await readSettings()).mapping);
  await other.stop();

  expect(await setMapping(null)).toBe(true);
  expect(names()).toEqual(before);
  expect((await readSettings()).mapping).toBeUndefined();
});

test("one that does not fit is a problem with a sentence, not an exception; taken back, all is well", async () => {
  expect(await setMapping({ columns: { "Tidak Ada": "opd" } })).toBe(false);
  expect(session.state()).toMatchObject({
    status: "problem",
    problem: { kind: "other", notice: { text: sessionProblemTexts.mapping, params: { value: "Tidak Ada" } } },
  });
  expect(await setMapping({ columns: { Tahapan: "warna" } })).toBe(false);
  expect(await setMapping(null)).toBe(true);
  expect(session.state().status).toBe("ready");
});

test("choosing a table leaves the mapping of another behind", async () => {
  await setMapping({ columns: { Tahapan: "opd" } });
  await session.chooseTable("Inovasi", null);
  expect(session.state().mapping).toBeNull();
});

test("the cells as last read are there for the page", () => {
  expect(session.data()?.sheets.map(({ name }) => name)).toEqual(["Inovasi"]);
});
