/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { REQUIREMENT_SETS } from "../../preview/host/appContext";
import type { OfficeHost } from "../support/officeHost";
import { bootOffice } from "../support/officeHost";
import { onSheet } from "./batch";

let office: OfficeHost;
const log: string[] = [];

/** What was logged since the last call, once events on their way have come. */
async function news(): Promise<string[]> {
  await office.settle();
  return log.splice(0);
}

beforeAll(async () => {
  office = await bootOffice({ requirementSets: { ...REQUIREMENT_SETS, ExcelApiOnline: "1.1" } });
  office.adapter.userType("Sheet1", "A1", [
    ["Nama", "Nilai"],
    ["Satu", 1],
  ]);
});
afterAll(() => office.dispose());
afterEach(async () => {
  await news();
});

it("reports changes of a sheet, of all sheets and of a table, once each", async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("A1:B2", true);
    sheet.onChanged.add(async (event) => {
      log.push(`sheet ${event.address} ${event.changeType} ${event.source} ${event.triggerSource}`);
    });
    context.workbook.worksheets.onChanged.add(async (event) => {
      log.push(`all ${event.address} ${event.worksheetId === office.adapter.idOf("Sheet1")}`);
    });
    table.onChanged.add(async (event) => {
      log.push(`table ${event.address} ${event.tableId}`);
    });
    context.workbook.tables.onChanged.add(async (event) => {
      log.push(`tables ${event.address}`);
    });
    await context.sync();
  });
  office.adapter.userType("Sheet1", "B2", [[5], [6]]);
  office.adapter.userType("Sheet1", "B2", [[5], [6]]);
  expect(await news()).toEqual([
    "sheet B2:B3 RangeEdited Local Unknown",
    "all B2:B3 true",
    "table B2 {table-1}",
    "tables B2",
  ]);
});

it("reports the add-in's own writes as its own, after the batch", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("D1").values = [[1]];
    sheet.getRange("D2").clear();
    sheet.getRange("D3").format.fill.color = "red";
    await context.sync();
  });
  expect((await news()).filter((line) => line.startsWith("sheet"))).toEqual([
    "sheet D1 RangeEdited Local ThisLocalAddin",
    "sheet D2 RangeEdited Local ThisLocalAddin",
  ]);
});

it("reports what a co-author does as done elsewhere", async () => {
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onAdded.add(async (event) => void log.push(`added ${event.source}`)),
      worksheets.onDeleted.add(async (event) => void log.push(`deleted ${event.source}`)),
    ];
    await context.sync();
    return added;
  });
  office.adapter.coauthorType("Sheet1", "A2", "Rekan");
  office.adapter.userType("Sheet1", "A3", "Sendiri");
  const lines = await news();
  expect(lines.filter((line) => line.startsWith("sheet"))).toEqual([
    "sheet A2 RangeEdited Remote Unknown",
    "sheet A3 RangeEdited Local Unknown",
  ]);
  office.adapter.coauthorAddSheet("Rekan");
  office.adapter.coauthorDeleteSheet("Rekan");
  office.adapter.userAddSheet("Sendiri");
  office.adapter.userDeleteSheet("Sendiri");
  expect(await news()).toEqual(["added Remote", "deleted Remote", "added Local", "deleted Local"]);
  await Excel.run(handlers[0]!.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
});

it("gives the changed range to the handler", async () => {
  let values: unknown;
  const result = await onSheet(async (sheet, context) => {
    const added = sheet.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("values");
        await inner.sync();
        values = range.values;
      });
    });
    await context.sync();
    return added;
  });
  office.adapter.userType("Sheet1", "E5", [["a", "b"]]);
  await office.settle();
  await office.settle();
  expect(values).toEqual([["a", "b"]]);
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
});

it("stays silent while events are off", async () => {
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  office.adapter.userType("Sheet1", "A2", "x");
  expect(await news()).toEqual([]);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    context.runtime.load("enableEvents");
    await context.sync();
    expect(context.runtime.enableEvents).toBe(true);
  });
});

it("stops when the handler is removed", async () => {
  const result = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      log.push(`selected ${event.address}`);
    });
    await context.sync();
    return added;
  });
  office.adapter.userSelect("Sheet1", "C3:D4");
  expect(await news()).toEqual(["selected C3:D4"]);
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  office.adapter.userSelect("Sheet1", "A1");
  expect(await news()).toEqual([]);
});

it("reports selections of a sheet, a table and the workbook", async () => {
  await onSheet(async (sheet, context) => {
    sheet.onSelectionChanged.add(async (event) => {
      log.push(`sheet ${event.address}`);
    });
    context.workbook.tables.getItem("Table1").onSelectionChanged.add(async (event) => {
      log.push(`table ${event.isInsideTable} ${event.address}`);
    });
    context.workbook.onSelectionChanged.add(async () => {
      log.push("workbook");
    });
    await context.sync();
  });
  office.adapter.userSelect("Sheet1", "A2:C9");
  expect((await news()).sort()).toEqual(["sheet A2:C9", "table true A2:B2", "workbook"]);
  office.adapter.userSelect("Sheet1", "F9");
  expect((await news()).sort()).toEqual(["sheet F9", "table false ", "workbook"]);
});

it("reports a selection once, however often it is told of, and that of another sheet as another", async () => {
  await onSheet(async (_, context) => {
    context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      log.push(`once ${event.worksheetId === office.adapter.idOf("Sheet1")} ${event.address}`);
    });
    context.workbook.worksheets.add("Sebelah");
    await context.sync();
  });
  const once = async (): Promise<string[]> => (await news()).filter((line) => line.startsWith("once"));
  office.adapter.userSelect("Sheet1", "B7");
  office.adapter.userSelect("Sheet1", "B7");
  expect(await once()).toEqual(["once true B7"]);
  office.adapter.userSelect("Sheet1", "B7");
  expect(await once()).toEqual([]);
  office.adapter.userSelect("Sebelah", "B7");
  expect(await once()).toEqual(["once false B7"]);
  office.adapter.userDeleteSheet("Sebelah");
});

it("reports sheets that come, go, get another name or come to the front", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async (event) => {
      log.push(`added ${event.source}`);
    });
    worksheets.onDeleted.add(async () => {
      log.push("deleted");
    });
    worksheets.onActivated.add(async (event) => {
      log.push(`activated ${event.worksheetId}`);
    });
    worksheets.onDeactivated.add(async () => {
      log.push("deactivated");
    });
    worksheets.onNameChanged.add(async (event) => {
      log.push(`${event.nameBefore} -> ${event.nameAfter}`);
    });
    await context.sync();
    worksheets.add("Baru");
    await context.sync();
  });
  expect(await news()).toEqual(["added Local"]);
  office.adapter.userAddSheet("Lain");
  office.adapter.userRenameSheet("Lain", "Lainnya");
  office.adapter.userActivate("Lainnya");
  expect(await news()).toEqual([
    "added Local",
    "Lain -> Lainnya",
    "deactivated",
    `activated ${office.adapter.idOf("Lainnya")}`,
  ]);
  office.adapter.userDeleteSheet("Lainnya");
  await onSheet(async (sheet, context) => {
    sheet.name = "Terakhir";
    sheet.delete();
    await context.sync();
  }, "Baru");
  expect((await news()).filter((line) => !line.includes("ctivated"))).toEqual([
    "deleted",
    "Baru -> Terakhir",
    "deleted",
  ]);
});

it("reports tables that come and go", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.onAdded.add(async () => {
      log.push("added");
    });
    context.workbook.tables.onDeleted.add(async (event) => {
      log.push(`deleted ${event.tableName}`);
    });
    await context.sync();
  });
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("H1:I3", true);
    await context.sync();
    table.delete();
    await context.sync();
  });
  expect((await news()).filter((line) => /^(added|deleted)/.test(line))).toEqual(["added", "deleted Table2"]);
});
