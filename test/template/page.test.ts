import { blankSheet, widths } from "../../src/template/cells";
import { columnPoints, listPage, pageOf, pageRoom } from "../../src/template/page";
import type { SheetSpec } from "../../src/template/types";

const AREA = { top: 0, left: 0, bottom: 9, right: 3 };
const sheet = (more: Partial<SheetSpec>): SheetSpec => ({ ...blankSheet("Daftar"), ...more });

test("a list goes over so many pages that its text keeps half of its size", () => {
  const room = pageRoom("landscape", 50).width;
  expect(listPage(room, 3, 1)).toEqual({ orientation: "landscape", titleRow: 3, fit: "width" });
  expect(listPage(room + 1, 3, 1)).toEqual({
    orientation: "landscape",
    titleRow: 3,
    fit: { pagesWide: 2 },
    titleColumns: 1,
  });
  for (let width = 10; width < 20_000; width += 337) {
    const { fit } = listPage(width, 0, 1);
    const pages = typeof fit === "object" && "pagesWide" in fit ? fit.pagesWide : 1;
    expect(width / pages).toBeLessThanOrEqual(room);
  }
});

test("a sheet of ours is a list by itself; what its page says comes first, what people lay out is left alone", () => {
  const freeze = { rows: 4, columns: 1 };
  const columnWidths = widths(20, 30);
  expect(pageOf(sheet({ freeze, columnWidths }))).toBeNull();
  expect(pageOf(sheet({ own: true, hidden: true, freeze, columnWidths }))).toBeNull();
  expect(pageOf(sheet({ own: true, freeze, columnWidths }))).toEqual({
    orientation: "landscape",
    titleRow: 3,
    fit: "width",
  });
  expect(pageOf(sheet({ own: true, freeze, columnWidths: widths(200, 200, 200) }))).toMatchObject({
    fit: { pagesWide: Math.ceil((3 * columnPoints(200)) / pageRoom("landscape", 50).width) },
    titleColumns: 1,
  });
  // A text in one column stands upright, and has no header unless one stays in view.
  expect(pageOf(sheet({ own: true, columnWidths: widths(110) }))).toEqual({ orientation: "portrait", fit: "width" });
  const page = { orientation: "portrait", area: AREA, fit: "width" } as const;
  expect(pageOf(sheet({ freeze, page }))).toEqual({ ...page, titleRow: 3 });
  expect(pageOf(sheet({ freeze, page: { ...page, titleRow: 1 } }))).toEqual({ ...page, titleRow: 1 });
  expect(pageOf(sheet({ freeze, page: { ...page, fit: "page" } }))).toEqual({ ...page, fit: "page" });
});
