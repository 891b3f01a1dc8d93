// Reads workbooks with exceljs and does nothing else: `node exceljs.cjs FILE|FOLDER`.
const { readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");
const ExcelJS = require("exceljs");

async function main(/** @type {string | undefined} */ given) {
  if (!given) throw new Error("usage: node exceljs.cjs FILE|FOLDER");
  const files = statSync(given).isDirectory() ? readdirSync(given).map((name) => join(given, name)) : [given];
  let cells = 0;
  for (const file of files) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    for (const sheet of workbook.worksheets) cells += sheet.actualRowCount;
  }
  if (cells === 0) throw new Error("nothing read");
}

main(process.argv[2]);
