/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { SheetData } from "../../../src/workbook/types";
import { isoToSerial } from "../../../src/workbook/index";
import { departmentsOf } from "../../../src/checks/shared/departments/departments";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const ROWS: RowSpec[] = [
  { name: "SIPANDU", opd: "Dinas Kesehatan", levels: 3, evidence: { "18": "menyusul" } },
  { name: "Rumah Singgah", opd: "Dinas Sosial", levels: 2 },
];
const sheet = (name: string, values: SheetData["values"], own?: true): SheetData => {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [], ...(own && { own }) };
};
const LIST = sheet("OPD", [["Perangkat Daerah"], ["Dinas Kesehatan"], ["Dinas Sosial"], ["Dinas Arsip"]]);

beforeAll(() => layOut());

async function openPage(states: readonly string[]): Promise<RenderedPane> {
  const first = workbook(wideSheet(ROWS), spdSheet(2), LIST);
  const { innovations, spd, opd } = readWorkbook(first, rules2026);
  const sent = isoToSerial("2026-02-02", false);
  const lines = departmentsOf({ included: innovations!.records, opd })
    .filter(({ rows }) => rows.length > 0)
    .map(({ key, name }, i) => [
      name,
      states[i] ?? "",
      sent,
      1,
      sent,
      "",
      "",
      `0000000000000000000000000000 opd:${key}`,
    ]);
  const head = [
    "Perangkat Daerah",
    "Status",
    "Tanggal",
    "Inovasi",
    "Dikirim",
    "Kembali",
    "Ditagih",
    "Kunci (jangan diubah)",
  ];
  const data = states.length === 0 ? first : workbook(...first.sheets, sheet("Pengiriman", [head, ...lines], true));
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
  const pane = renderPane({ reading: readWorkbook(data, rules2026), analysis }, "#/opd");
  pane.session.holds(data);
  act(() => pane.session.set({}));
  await screen.findByTestId("share-parts");
  return pane;
}

test("the page shows how many files came back, as the sheet says it", async () => {
  const { view } = await openPage(["kembali", "Dikirim"]);
  expect(textOf(screen.getByTestId("shipment-progress"))).toContain("2 dikirim, 1 kembali, 0 ditagih");
  expect(textOf(screen.getByTestId("not-back"))).toContain("Belum kembali (1)");
  expect((await axe(view.container)).violations).toEqual([]);
});

test("all who proposed nothing or sent nothing back are reminded at once, to copy and to a sheet, and noted", async () => {
  const { user, view, calls } = await openPage(["Dikirim", "kembali"]);
  await user.click(screen.getByTestId("remind-departments"));
  await user.click(screen.getByTestId("remind-whom"));
  expect(screen.getAllByTestId("reminder")).toHaveLength(2);
  expect(textOf(screen.getByTestId("reminders"))).toBe("Dinas Arsip: belum mengusulkanDinas Kesehatan: belum kembali");
  await user.selectOptions(screen.getByTestId("reminder-for"), "Dinas Kesehatan");
  expect((screen.getByTestId("reminder-letter") as HTMLTextAreaElement).value).toContain(
    "SIPANDU: lengkapi 18 Dukungan anggaran",
  );
  expect((screen.getByTestId("reminder-message") as HTMLTextAreaElement).value).toMatch(
    /^Yth\. Dinas Kesehatan, berkas/,
  );
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(screen.getByTestId("copy-reminders"));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain("Yth. Kepala Dinas Arsip");
  expect(copied).toContain("Yth. Kepala Dinas Kesehatan");
  await user.click(within(screen.getByTestId("reminders")).getAllByRole("checkbox")[0]!);
  await user.click(screen.getByTestId("insert-reminders"));
  const written = calls.find(({ id }) => id === "insertReminders")!.input as { department: string }[];
  expect(written.map(({ department }) => department)).toEqual(["Dinas Kesehatan"]);
  await user.click(screen.getByTestId("note-shipments"));
  expect(calls.find(({ id }) => id === "noteShipments")!.input).toMatchObject([
    { department: { name: "Dinas Kesehatan" }, state: "ditagih", day: "2026-03-01", rows: 1 },
  ]);
});
