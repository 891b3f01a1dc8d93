import { ExcelProblem } from "../../../host/problem";
import { readArea } from "../../../reading/read";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";
import { wideCells } from "../../wideCells";

/** Above the 5 MB that Excel on the web answers at once. */
const ROWS = 600;
const CHARACTERS = 480;
const PARTS = 3;

export const probe = defineProbe({
  tries: { id: "Jawaban di atas 5 MB", en: "An answer of more than 5 MB" },
  expects: {
    id: "Excel menjawab utuh atau menolak sekaligus; dibaca per bagian, semuanya sampai.",
    en: "Excel answers it whole or refuses it; read in parts, all of it arrives.",
  },
  async run(bench) {
    const { area, values } = wideCells(bench, ROWS, CHARACTERS);
    const rows = ROWS / PARTS;
    try {
      for (let part = 0; part < PARTS; part += 1) {
        await bench.write(async (sheet, context) => {
          const top = area.top + part * rows;
          const cells = values.slice(part * rows, (part + 1) * rows);
          rangeAt(sheet, { ...area, top, bottom: top + rows - 1 }).values = cells;
          await context.sync();
        });
      }
      const atOnce = await bench
        .read(async (sheet, context) => {
          const range = rangeAt(sheet, area).load("values");
          await context.sync();
          return range.values === null ? "null" : "5 MB +";
        })
        .catch((error: unknown) => {
          if (error instanceof ExcelProblem) return error.excelCode || error.code;
          throw error;
        });
      const all = await readArea(bench.sheet.name, area);
      return JSON.stringify(all) === JSON.stringify(values) ? asExpected(atOnce) : different(atOnce);
    } finally {
      await bench.write(async (sheet, context) => {
        rangeAt(sheet, area).clear("Contents");
        await context.sync();
      });
    }
  },
});
