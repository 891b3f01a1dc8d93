/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { keepFolder, lastFolder } from "../../src/pages/shared/device/lastFolder";
import { keepInitials, lastInitials } from "../../src/pages/shared/device/initials";
import { DAYS_KEPT } from "../../src/pane/keptText";
import { close, open } from "../pages/support/reopening";
import { layOut } from "../pages/support/renderPane";

// Computers are shared by offices and handed on: what one leaves behind is seen by nobody else, and does not stay.
const DAY = 24 * 60 * 60 * 1000;
let passed = 0;
const now = Date.now.bind(Date);

beforeAll(() => {
  layOut();
  jest.spyOn(Date, "now").mockImplementation(() => now() + passed * DAY);
});
beforeEach(() => {
  localStorage.clear();
  passed = 0;
});
afterAll(() => jest.restoreAllMocks());

const search = async (): Promise<HTMLInputElement> => screen.findByTestId("search");

async function leave(text: string, identity?: string): Promise<void> {
  const pane = open({ hash: "#/temuan", first: true, ...(identity ? { identity } : {}) });
  fireEvent.change(await search(), { target: { value: text } });
  close(pane);
}

test("a workbook of the same name is another workbook", async () => {
  await leave("dinas", "aaaaaaaa-0000-0000");
  const other = open({ hash: "#/temuan", identity: "bbbbbbbb-0000-0000" });
  expect((await search()).value).toBe("");
  close(other);
  open({ hash: "#/temuan", identity: "aaaaaaaa-0000-0000" });
  expect((await search()).value).toBe("dinas");
});

test("a copy under another name begins anew, with the same identity too", async () => {
  await leave("dinas");
  open({ hash: "#/temuan", state: { workbookName: "Kantor lain.xlsx" } });
  expect((await search()).value).toBe("");
});

test("stays until the last day, and is gone from the computer after it", async () => {
  await leave("dinas");
  passed = DAYS_KEPT - 1;
  const within = open({ hash: "#/temuan" });
  expect((await search()).value).toBe("dinas");
  close(within);
  passed = DAYS_KEPT + 1;
  expect(localStorage.getItem("iid.pane")).toContain("dinas");
  open({ hash: "#/temuan" });
  expect((await search()).value).toBe("");
  expect(localStorage.getItem("iid.pane")).not.toContain("dinas");
});

test("what an earlier version kept by the name alone is shown to nobody", async () => {
  const name = "Inovasi Kabupaten Contoh 2026.xlsx";
  const workbooks = [{ name, parts: { findings: { query: "dinas" } } }];
  localStorage.setItem("iid.pane", JSON.stringify({ page: "findings", workbooks }));
  close(open({ hash: "#/temuan" }));
  expect(localStorage.getItem("iid.pane")).not.toContain("dinas");
});

test.each([
  ["initials", keepInitials, lastInitials],
  ["the name of the folder", keepFolder, lastFolder],
] as const)("%s pass, unless they are used again", (_what, keep, last) => {
  keep("AB");
  passed = DAYS_KEPT - 1;
  expect(last()).toBe("AB");
  keep("AB");
  passed = 2 * DAYS_KEPT - 2;
  expect(last()).toBe("AB");
  passed = 2 * DAYS_KEPT;
  expect(last()).toBe("");
  close(open({}));
  expect(Object.keys(localStorage).filter((key) => /initials|folder/i.test(key))).toEqual([]);
});

test("initials of an earlier version are kept for as long from now on", () => {
  localStorage.setItem("iid.initials", "AB");
  expect(lastInitials()).toBe("AB");
  passed = DAYS_KEPT + 1;
  expect(lastInitials()).toBe("");
});

test.each(["", "besok", "NaN", "-1"])("an end that reads %p is over", (until) => {
  localStorage.setItem("iid.initials", "AB");
  localStorage.setItem("iid.initials.until", until);
  expect(lastInitials()).toBe("");
});
