/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { Fault } from "../../../preview/host/faults";
import { DocumentState } from "../../../preview/host/model/workbook/documentState";
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import { writeInnovationProfile } from "../../../src/actions/sheets/writeInnovationProfile";
import type { ActionContext, Session } from "../../../src/actions/types";
import { columnName } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let session: Session;
let context: ActionContext;

beforeAll(async () => {
  const rows = [
    { name: "Layanan / Satu", opd: "Dinas Kesehatan", levels: 2 as const },
    { name: "Dua", opd: "Dinas Sosial", evidence: { "20": "", "21": "menyusul" } },
  ];
  office = await bootOffice({ document: new DocumentState(), workbook: workbook(wideSheet(rows), spdSheet(2)) });
  session = createSession();
  await session.start();
  context = { session, navigation: createNavigation(), locale: "id" };
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

const names = (): string[] => office.adapter.sheets().map(({ name }) => name);
const write = (row: number) => actions.writeInnovationProfile.run(context, { row });

function cells(name: string): CellValue[][] {
  const id = office.adapter.idOf(name);
  const area = office.adapter.usedArea(id);
  return area ? office.adapter.getFormulas(id, { ...area, top: 0, left: 0 }) : [];
}

test.each([{ kind: "lost" }, { kind: "refused" }, { kind: "half", actions: 3 }] satisfies Fault[])(
  "%j at each request: what is refused has left no sheet",
  async (fault) => {
    const once = async (at: number): Promise<number> => {
      let count = 0;
      office.faults.next = () => {
        count += 1;
        return count === at ? fault : null;
      };
      const { ok } = await write(2);
      office.faults.next = null;
      expect([at, names().includes("Profil Layanan Satu")]).toEqual([at, ok]);
      if (ok) office.adapter.userDeleteSheet("Profil Layanan Satu");
      return count;
    };
    const all = await once(Infinity);
    for (let at = 1; at <= all; at += 1) await once(at);
    await session.refresh();
  },
);

test("each innovation has a sheet of its own, brought up to date in place; what people wrote there stays", async () => {
  const before = JSON.stringify(session.state().analysis);
  const sheet = "Profil Layanan Satu";
  expect(await write(2)).toEqual({
    ok: true,
    notice: { text: writeInnovationProfile.texts.done, params: { sheet }, tone: "success" },
  });
  expect((await write(3)).ok).toBe(true);
  expect(names()).toEqual(["Inovasi", "SPD", sheet, "Profil Dua"]);
  expect(cells(sheet)[0]![0]).toBe("Layanan / Satu");
  // It is read as nothing of ours.
  expect(JSON.stringify(session.state().analysis)).toBe(before);

  const notes = cells(sheet).length - 1;
  office.adapter.userType(sheet, `A${notes + 1}`, "Dilihat 3 Mei, berjalan baik");
  const level = session
    .state()
    .reading!.innovations!.columns.find(({ role }) => role.kind === "level" && role.indicator === "regulasi")!;
  office.adapter.userType("Inovasi", `${columnName(level.column)}2`, 3);
  await session.refresh();
  expect(await write(2)).toMatchObject({ notice: { text: writeInnovationProfile.texts.doneAgain, params: { sheet } } });
  expect(names()).toEqual(["Inovasi", "SPD", sheet, "Profil Dua"]);
  expect(
    cells(sheet)
      .find(([key]) => key === "16")!
      .slice(3, 4),
  ).toEqual([3]);
  expect(cells(sheet)[notes]![0]).toBe("Dilihat 3 Mei, berjalan baik");
});

test("an innovation that is no more is told, and nothing is written", async () => {
  const before = names();
  expect(await write(99)).toEqual({
    ok: false,
    notice: { text: writeInnovationProfile.texts.nothing, params: {}, tone: "warning" },
  });
  expect(names()).toEqual(before);
});
