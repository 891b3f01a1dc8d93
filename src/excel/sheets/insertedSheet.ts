import { fingerprint } from "../cells/cellText";
import { supportsExcelApi } from "../host/run";

/** A sheet that was inserted, and how it looked right after. */
export interface InsertedSheet {
  id: string;
  name: string;
  /** Of its formulas, values, colours and what lies over the cells. */
  fingerprint: string;
}

const LOOK: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { color: true, bold: true, italic: true } },
};

/** What lies over the cells of a sheet: comments, notes, pictures, shapes and charts, as far as this Excel can tell. */
function objectsOn(sheet: Excel.Worksheet): OfficeExtension.ClientResult<number>[] {
  return [
    sheet.charts.getCount(),
    sheet.shapes.getCount(),
    ...(supportsExcelApi("1.10") ? [sheet.comments.getCount()] : []),
    ...(supportsExcelApi("1.18") ? [sheet.notes.getCount()] : []),
  ];
}

/** Reads the fingerprints of sheets, by their ids; sheets that are gone are left out. */
export async function fingerprintSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<InsertedSheet[]> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("id,name"));
  const found = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address,formulas"));
  await context.sync();
  const present = sheets.flatMap((sheet, i) => (sheet.isNullObject ? [] : [{ sheet, used: found[i]! }]));
  const looks = present.map(({ sheet, used }) => ({
    cells: used.isNullObject ? null : used.getCellProperties(LOOK),
    objects: objectsOn(sheet),
  }));
  await context.sync();
  return present.map(({ sheet, used }, i) => {
    const content = used.isNullObject ? [] : [used.address.replace(/^.*!/, ""), used.formulas];
    const { cells, objects } = looks[i]!;
    const look = cells?.value.map((row) => row.map(({ format }) => format)) ?? [];
    const over = objects.map(({ value }) => value);
    return { id: sheet.id, name: sheet.name, fingerprint: fingerprint([content, look, over]) };
  });
}
