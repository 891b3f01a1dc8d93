/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions } from "../../src/actions/index";
import { knownShipments, shipmentsIn } from "../../src/actions/exchange/shared/shipmentLines";
import type { ActionContext } from "../../src/actions/types";
import { shipmentProgress, type ShipmentEvent } from "../../src/exchange/shipments/shipments";
import { isoToSerial } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

beforeEach(async () => {
  office ??= await bootOffice();
  office.host.context.document.settings.clear();
  office.adapter.replace(workbook(wideSheet([{ name: "Satu" }]), spdSheet(2)));
  context = await startActions();
});

afterAll(() => office.dispose());

const event = (name: string, state: ShipmentEvent["state"], day: string, rows: number | null = null): ShipmentEvent => {
  return { department: { key: name.toLowerCase(), name }, state, day, rows };
};
const serial = (iso: string): number | null => isoToSerial(iso, false);

function lines(name = "Pengiriman"): CellValue[][] {
  const id = office.adapter.idOf(name);
  return office.adapter
    .getFormulas(id, { top: 4, left: 0, bottom: 7, right: 8 })
    .map((row) => row.map((cell) => cell ?? ""));
}

async function note(...events: ShipmentEvent[]): Promise<void> {
  expect((await actions.noteShipments.run(context, events)).ok).toBe(true);
}

test("a line a department says how far its file is, and is brought up to date in place", async () => {
  await note(event("Dinas Kesehatan", "dikirim", "2026-05-04", 3), event("=Dinas Sosial", "dikirim", "2026-05-04", 1));
  await note(event("Dinas Kesehatan", "kembali", "2026-05-11"), event("Dinas Pasar", "ditagih", "2026-05-12"));
  const [health, social, market] = lines();
  const [sent, back, asked] = ["2026-05-04", "2026-05-11", "2026-05-12"].map(serial);
  expect(health!.slice(0, 7)).toEqual(["Dinas Kesehatan", "Kembali", back, 3, sent, back, ""]);
  expect(social!.slice(0, 7)).toEqual(["=Dinas Sosial", "Dikirim", sent, 1, sent, "", ""]);
  expect(market!.slice(0, 7)).toEqual(["Dinas Pasar", "Ditagih", asked, "", "", "", asked]);
  const known = await knownShipments(false);
  expect(shipmentProgress(known.values())).toEqual({ sent: 2, back: 1, asked: 1 });
  // The page sees the same in what was read with the workbook.
  expect(shipmentsIn(context.session.data()!)).toEqual(known);
  expect(known.get("dinas kesehatan")).toMatchObject({
    state: "kembali",
    rows: 3,
    sent: "2026-05-04",
    back: "2026-05-11",
  });
});

test("what people write there stays and counts, wherever they move it", async () => {
  await note(event("Dinas Kesehatan", "dikirim", "2026-05-04", 3), event("Dinas Sosial", "dikirim", "2026-05-04", 1));
  office.adapter.userType("Pengiriman", "B5", "kembali");
  office.adapter.userType("Pengiriman", "J5", "lewat WhatsApp");
  office.adapter.userType("Pengiriman", "B6", "menunggu rapat");
  expect(shipmentProgress((await knownShipments(false)).values())).toEqual({ sent: 2, back: 1, asked: 0 });
  await note(event("Dinas Kesehatan", "dikirim", "2026-06-01", 4), event("Dinas Pasar", "dikirim", "2026-06-01", 2));
  const id = office.adapter.idOf("Pengiriman");
  const [health, social, market] = lines();
  expect(health!.slice(0, 5)).toEqual(["Dinas Kesehatan", "kembali", serial("2026-06-01"), 4, serial("2026-06-01")]);
  expect(social![1]).toBe("menunggu rapat");
  expect(market![0]).toBe("Dinas Pasar");
  expect(office.adapter.getValues(id, { top: 4, left: 9, bottom: 4, right: 9 })).toEqual([["lewat WhatsApp"]]);
});

test("the sheet is none of the data that is assessed", async () => {
  await note(event("Dinas Kesehatan", "dikirim", "2026-05-04", 3));
  await context.session.refresh();
  expect(context.session.data()!.sheets.find(({ name }) => name === "Pengiriman")?.own).toBe(true);
  expect(context.session.state().analysis!.innovations.map(({ name }) => name)).toEqual(["Satu"]);
});

test("noting nothing writes nothing", async () => {
  await note();
  expect(await knownShipments(false)).toEqual(new Map());
  expect(context.session.data()!.sheets.map(({ name }) => name)).not.toContain("Pengiriman");
});
