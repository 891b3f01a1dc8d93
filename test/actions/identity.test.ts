/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createSession } from "../../src/actions/index";
import type { Session } from "../../src/actions/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
const opened: Session[] = [];
const held = (): unknown => office.host.context.document.settings.get("iid.id");

async function open(): Promise<Session> {
  const session = createSession();
  opened.push(session);
  await session.start();
  return session;
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "SIPANDU" }]), spdSheet(2)) });
});
beforeEach(() => office.host.context.document.settings.delete("iid.id"));
afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.stop()));
});
afterAll(() => office.dispose());

test("opening a workbook writes nothing into it", async () => {
  const session = await open();
  expect([session.identity.known(), held()]).toEqual([null, undefined]);
});

test("the first thing to keep gives it an identity, which the next opening finds", async () => {
  const session = await open();
  const id = session.identity.needed();
  expect(session.identity.needed()).toBe(id);
  await session.refresh();
  expect(JSON.stringify(held())).toContain(id);
  expect((await open()).identity.known()).toBe(id);
});

test("two panes at once end with one identity", async () => {
  const [a, b] = [await open(), await open()];
  a.identity.needed();
  b.identity.needed();
  await a.refresh();
  await b.refresh();
  expect(a.identity.known()).toBe(b.identity.known());
  expect(JSON.stringify(held())).toContain(a.identity.known());
});

test.each([7, "", "x".repeat(500), { id: "1" }, "<script>alert(1)</script>"])(
  "%j in the document is no identity",
  async (value) => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("iid.id", value);
      await context.sync();
    });
    const session = await open();
    expect(session.identity.known()).toBeNull();
    const id = session.identity.needed();
    await session.refresh();
    expect(JSON.stringify(held())).toContain(id);
  },
);
