/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions } from "../../src/actions/index";
import { createSession } from "../../src/actions/session/session";
import type { ActionContext, Session } from "../../src/actions/types";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { workbook } from "../support/workbooks";

const VALUES: CellValue[][] = [
  [
    "No",
    "Judul Kegiatan Kreatif",
    "OPD",
    "Kol A",
    "Kol B",
    "Kol C",
    "Kol D",
    "16 Regulasi Inovasi Daerah",
    "35 Video inovasi daerah",
  ],
  [1, "SIPANDU", "Dinas Kesehatan", 2, "SK Bupati Nomor 5/7/2024 tanggal 3 Mei 2024", "35 orang", 6, 2, 3],
  [2, "JEMPUT BOLA", "Dinas Sosial", 3, "", "12 orang", 4, 3, 2],
];
const SHEET: SheetData = { name: "Data", visible: true, top: 0, left: 0, values: VALUES, merges: [], tables: [] };
const MAPPING = {
  sheet: "Data",
  columns: {
    "Judul Kegiatan Kreatif": "nama",
    "Kol A": "level:18",
    "Kol B": "evidence:18",
    "Kol C": "measure:17",
    "Kol D": "score:19",
  },
};

let office: OfficeHost;
let session: Session;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(SHEET) });
  session = createSession();
  await session.start();
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

test("a name, a level, its evidence, a measured value and a row score, chosen by hand, give the sums by hand", async () => {
  expect(session.state()).toMatchObject({ status: "problem", problem: { problem: { kind: "no-table" } } });
  const context: ActionContext = {
    session,
    navigation: { page: () => "summary", show: async () => undefined, subscribe: () => () => undefined },
    locale: "id",
  };
  expect((await actions.setMapping.run(context, JSON.stringify(MAPPING))).ok).toBe(true);
  const analysis = session.state().analysis!;
  // 16: 3x2, 17: 2x3 (35 people), 18: 2x2, 19: 2x3 (6 = 2x3), 35: 4x3; below 9 + 4 + 6 + 4 + 8, without proof of 18.
  expect(
    analysis.innovations.map(({ name, maturity, evidencedMaturity }) => [name, maturity, evidencedMaturity]),
  ).toEqual([
    ["SIPANDU", 34, 34],
    ["JEMPUT BOLA", 31, 25],
  ]);
  expect(analysis.claimed.index).toBeCloseTo((65 / 12 / 250) * 100, 8);
});
