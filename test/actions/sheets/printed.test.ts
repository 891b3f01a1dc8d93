/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * Whatever an action puts into the workbook as a sheet of ours can be printed: on A4, no wider than its pages, and with its
 * header on each of them. A new action is tried as it comes.
 */
import "../../support/textCoders";
import { standardPage, type PageState } from "../../../preview/host/model/charts/chartState";
import type { ActionId } from "../../../src/actions/types";
import { OWN_SHEET_NAME } from "../../../src/workbook/ownSheets";
import { ask } from "../../faults/inputs";
import { SHEETS } from "../../faults/presses";
import { World } from "../../faults/world";

let world: World;
beforeAll(async () => (world = await World.start()));
afterAll(() => world.end());

interface Printed {
  frozen: { rows: number; columns: number };
  page: PageState;
}

/** What the action made of sheets that are ours, by their names. */
async function sheetsOf(id: ActionId): Promise<Map<string, Printed>> {
  await world.reset(1, SHEETS[id] ?? []);
  const [pane] = world.panes;
  const asked = await world.done(ask(pane!, id, 0));
  if (!asked) return new Map();
  const known = new Set(world.book.sheets().map((sheet) => sheet.id));
  await world.done(pane!.actions[id].run(pane!.context, asked.input));
  const { names, pages } = world.document;
  const ours = new Set(names.flatMap(({ name, sheetId }) => (name === OWN_SHEET_NAME ? [sheetId] : [])));
  return new Map(
    world.book
      .sheets()
      .filter((sheet) => !known.has(sheet.id) && ours.has(sheet.id) && sheet.visible)
      .map(({ id: sheet, name }) => [
        name,
        { frozen: world.book.frozen(name), page: pages.get(sheet) ?? standardPage() },
      ]),
  );
}

test("each sheet of ours is as wide as its pages, and has its header on each", async () => {
  await world.reset(1);
  const ids = Object.keys(world.panes[0]!.actions) as ActionId[];
  const seen = new Map<string, PageState>();
  for (const id of ids) {
    for (const [name, { frozen, page }] of await sheetsOf(id)) {
      seen.set(name, page);
      const { zoom, titleRows } = page;
      expect([name, page.paperSize, zoom["horizontalFitToPages"]]).toEqual([name, "A4", expect.any(Number)]);
      if (frozen.rows === 0 || zoom["verticalFitToPages"] === 1) continue;
      expect([name, titleRows?.top, titleRows?.bottom]).toEqual([name, frozen.rows - 1, frozen.rows - 1]);
    }
  }
  expect([...seen.keys()].sort()).toEqual([
    ...[
      "Aturan",
      "Belum Dipahami",
      "Berita Acara",
      "Bobot",
      "Buku Saku",
      "Daftar",
      "Hasil Bimtek",
      "Isi Berkas",
      "Juri",
    ],
    ...["Katalog Inovasi", "Kebutuhan Bimtek", "Kesiapan Pengiriman", "Laporan", "Pengiriman", "Peringkat"],
    ...["Pernyataan Replikasi", "Pesan Pengingat", "Profil Satu", "Rekap Provinsi", "Rencana", "Rincian Bimtek"],
    ...["Surat Desk", "Surat Pengingat", "Temuan"],
  ]);
  // A text stands upright, a list lies on its side; one too wide to be read goes on beside, each line with its number.
  expect([seen.get("Surat Desk")!.orientation, seen.get("Peringkat")!.orientation]).toEqual(["Portrait", "Landscape"]);
  const { zoom, titleColumns } = seen.get("Temuan")!;
  expect([zoom, titleColumns?.left, titleColumns?.right]).toEqual([{ horizontalFitToPages: 2 }, 0, 0]);
  expect([seen.get("Rencana")!.zoom, seen.get("Rencana")!.titleColumns]).toEqual([{ horizontalFitToPages: 1 }, null]);
});
