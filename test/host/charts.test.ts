/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { DocumentState } from "../../preview/host/model/workbook/documentState";
import type { OfficeHost } from "../support/officeHost";
import { bootOffice } from "../support/officeHost";
import { codeOf, onSheet } from "./batch";

let office: OfficeHost;
const state = new DocumentState();

beforeAll(async () => {
  office = await bootOffice({ document: state });
  office.adapter.userType("Sheet1", "A1", [
    ["", "Mandiri", "Akhir"],
    ["'2024", 68.75, 61.22],
    ["'2025", 66.3, 58.94],
    ["'2026", 62, 50],
  ]);
});
afterAll(() => office.dispose());

it("adds a chart with title, place, axes and labels, and tells its series", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Tren";
    chart.title.text = "Tren indeks";
    chart.legend.position = "Bottom";
    chart.dataLabels.showValue = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    chart.setPosition("B3", "C4");
    await context.sync();
  });
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem("tren");
    chart.load("name,chartType,top,left,width,height,plotBy");
    chart.title.load("text,visible");
    chart.axes.valueAxis.load("maximum");
    chart.series.load("count,items/name");
    const count = sheet.charts.getCount();
    await context.sync();
    expect([chart.name, chart.chartType, chart.plotBy, count.value]).toEqual(["Tren", "LineMarkers", "Columns", 1]);
    expect([chart.title.text, chart.title.visible, chart.axes.valueAxis.maximum]).toEqual(["Tren indeks", true, 100]);
    expect([chart.top, chart.left, chart.width, chart.height]).toEqual([30, 48, 96, 30]);
    // The first column holds texts: it names the years and is no series.
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Mandiri", "Akhir"]);
  });
});

it("refuses what it does not know, and goes with its sheet", async () => {
  const sheets = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");
  const type = await codeOf((context) => sheets(context).charts.add("Radar", sheets(context).getRange("A1:C4")));
  expect(type?.code).toBe("NotImplemented");
  expect((await codeOf((context) => sheets(context).charts.getItem("Lain").delete()))?.code).toBe("ItemNotFound");
  expect(await codeOf((context) => sheets(context).charts.getItemOrNullObject("Lain").delete())).toBeNull();
  const trend = await codeOf((context) => {
    sheets(context).charts.getItem("Tren").axes.categoryAxis.categoryType = "Automatic";
  });
  expect(trend?.code).toBe("ApiNotFound");
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Lain");
    added.charts.add("BarClustered", sheets(context).getRange("A1:B4"));
    await context.sync();
    expect(state.charts).toHaveLength(2);
    added.delete();
    await context.sync();
  });
  expect(state.charts.map(({ name }) => name)).toEqual(["Tren"]);
});

it("a single series gives the title; the chart can be deleted", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
    chart.title.load("text,visible");
    await context.sync();
    expect([chart.title.text, chart.title.visible]).toEqual(["Mandiri", true]);
    chart.delete();
    await context.sync();
    sheet.charts.load("count");
    await context.sync();
    expect(sheet.charts.count).toBe(1);
  });
});

it("lays out the page: orientation, paper, one page, margins, print area, titles", async () => {
  await onSheet(async (sheet, context) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    page.centerHorizontally = true;
    page.setPrintArea("A1:C4");
    page.setPrintMargins("Centimeters", { left: 2.54 });
    await context.sync();
    page.load("orientation,zoom,leftMargin,topMargin,centerHorizontally,centerVertically");
    const area = page.getPrintAreaOrNullObject();
    area.load("address");
    const [rows, columns] = [page.getPrintTitleRowsOrNullObject(), page.getPrintTitleColumnsOrNullObject()];
    await context.sync();
    expect([page.orientation, page.centerHorizontally, page.centerVertically]).toEqual(["Landscape", true, false]);
    expect(page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect([page.leftMargin, page.topMargin]).toEqual([72, 54]);
    expect(area.address).toBe("Sheet1!A1:C4");
    expect([rows.isNullObject, columns.isNullObject]).toEqual([true, true]);
    page.setPrintTitleRows("$2:$2");
    page.setPrintTitleColumns("$A:$B");
    const [titleRows, titleColumns] = [page.getPrintTitleRowsOrNullObject(), page.getPrintTitleColumnsOrNullObject()];
    titleRows.load("rowIndex,rowCount");
    titleColumns.load("columnIndex,columnCount");
    await context.sync();
    expect([titleRows.rowIndex, titleRows.rowCount]).toEqual([1, 1]);
    expect([titleColumns.columnIndex, titleColumns.columnCount]).toEqual([0, 2]);
  });
  const part = await codeOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").pageLayout.setPrintTitleRows("A2:C2");
  });
  expect(part?.code).toBe("InvalidArgument");
  const sideways = await codeOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").pageLayout.orientation = "Sideways" as "Portrait";
  });
  expect(sideways?.code).toBe("InvalidArgument");
  const both = await codeOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
  });
  expect(both?.code).toBe("InvalidArgument");
});
