type Scenario = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

/** What the add-in does with Excel, one scenario an object type; each is one batch on `Sheet1`. */
export const SCENARIOS: Record<string, Scenario> = {
  "range-read": (_context, sheet) => {
    sheet.getRange("A1").load();
    sheet.getRange("A1:B2").load({ values: true, format: { fill: { color: true } } });
    sheet.getUsedRangeOrNullObject(true).load("values,formulas,address,rowIndex,columnIndex");
    sheet.getRange("A1:B2").getIntersectionOrNullObject(sheet.getRange("B2:C3")).load("address");
    sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
  },
  "range-write": (_context, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, 2, 2);
    range.numberFormat = [
      ["0.00", "@"],
      ["0", "0"],
    ];
    range.formulas = [
      [1, "x"],
      ["=A1", true],
    ];
    range.set({ values: [[1, null], [null, ""]] });
    range.clear("Formats");
    range.merge(false);
    range.select();
  },
  "range-format": (_context, sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#FFCCCC";
    format.fill.clear();
    format.font.bold = true;
    format.wrapText = true;
    format.autofitColumns();
    sheet.getRange("C1").getEntireColumn().format.columnWidth = 80;
    format.protection.locked = false;
  },
  "cell-properties": (_context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.getCellProperties({ address: true, format: { fill: { color: true } } });
    range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, {}]]);
  },
  "range-areas": (_context, sheet) => {
    const areas = sheet.getRanges("A1,B2");
    areas.format.fill.color = "red";
    areas.areas.load("items/address");
  },
  validation: (_context, sheet) => {
    const { dataValidation } = sheet.getRange("A1:A3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    dataValidation.errorAlert = { message: "m", showAlert: true, style: "Stop", title: "t" };
    dataValidation.prompt = { message: "m", showPrompt: true, title: "t" };
    dataValidation.load("type,rule,valid");
  },
  worksheets: (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Temuan");
    added.activate();
    added.freezePanes.freezeRows(1);
    added.freezePanes.freezeAt(added.getRange("A1:B2"));
    added.visibility = "Visible";
    added.tabColor = "#112233";
    added.protection.load("protected");
    worksheets.load("items/name,items/id");
    worksheets.getItemOrNullObject("Tidak").load("name");
    worksheets.getActiveWorksheet().load("name");
    added.delete();
  },
  tables: (context, sheet) => {
    const table = sheet.tables.add("E1:F3", true);
    table.name = "Inovasi";
    table.style = "TableStyleMedium2";
    table.showTotals = false;
    context.workbook.tables.load("items/name,items/id,items/columns/items/name");
    table.getHeaderRowRange().load("values");
    table.getDataBodyRange().load("values,address");
    table.columns.getItemAt(0).getDataBodyRange().load("address");
    table.rows.add(undefined, [[1, 2]]);
    sheet.getRange("E1").getTables().load("items/name");
  },
  names: (context, sheet) => {
    const { names } = context.workbook;
    names.add("Skor", sheet.getRange("A1"));
    names.load("items/name,items/formula,items/value");
    names.getItemOrNullObject("Skor").getRangeOrNullObject().load("address");
  },
  settings: (context) => {
    const { settings } = context.workbook;
    settings.add("kunci", { a: 1 });
    settings.getItemOrNullObject("kunci").load("value");
  },
  "custom-xml": (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<a xmlns="u"/>').load("id");
    const only = parts.getByNamespace("u").getOnlyItemOrNullObject();
    only.getXml();
    only.setXml('<a xmlns="u">1</a>');
  },
  application: (context) => {
    const { application } = context.workbook;
    application.calculate("Full");
    application.suspendScreenUpdatingUntilNextSync();
    application.load("calculationMode");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    context.runtime.enableEvents = true;
    context.workbook.getSelectedRange().load("address");
  },
  events: (context, sheet) => {
    const { worksheets, tables } = context.workbook;
    sheet.onChanged.add(async () => undefined);
    worksheets.onChanged.add(async () => undefined);
    worksheets.onSelectionChanged.add(async () => undefined);
    worksheets.onActivated.add(async () => undefined);
    worksheets.onAdded.add(async () => undefined);
    worksheets.onDeleted.add(async () => undefined);
    tables.onChanged.add(async () => undefined);
  },
};
