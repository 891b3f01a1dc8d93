import { texts } from "../../../../i18n/text";
import { areaAddress, parseAddress } from "../../../../workbook/index";
import { ExcelProblem } from "../../../host/problem";
import { supportsExcelApi } from "../../../host/run";
import type { Bench } from "../../bench";
import { sleep } from "../../../host/run";
import type { Area } from "../../../../workbook/types";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { hearing } from "../../heard";
import { asExpected, different, skipped, type Outcome } from "../../outcome";
import { defineProbe } from "../../probe";

const said = texts({
  type: {
    id: "Klik sel {cell} di lembar “{sheet}”, ketik 1, dan jangan tekan Enter dulu.",
    en: "Click cell {cell} on the sheet “{sheet}”, type 1, and do not press Enter yet.",
  },
  enter: { id: "Sekarang tekan Enter.", en: "Now press Enter." },
  skipped: { id: "Dilewati: tidak ada yang mengetik.", en: "Skipped: nobody typed." },
});

/** Nobody is at the computer. */
const PATIENCE_MILLISECONDS = 90_000;
const LOOK_MILLISECONDS = 250;

/** Whether Excel refuses to be asked because a cell is open. */
async function isTyping(bench: Bench): Promise<boolean> {
  try {
    await bench.write(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    if (error instanceof ExcelProblem && error.code === "cell-edit") return true;
    throw error;
  }
}

/** Brings the cell into sight; a click into it is left, which takes the keyboard from the pane. */
function showCell(bench: Bench, area: Area): Promise<void> {
  return bench.read(async (sheet, context) => {
    sheet.activate();
    await context.sync();
    rangeAt(sheet, area).select();
    await context.sync();
  });
}

/** @returns whether it came before the user passed on, or went away */
async function untilDone(look: () => boolean | Promise<boolean>, isSkipped: () => boolean): Promise<boolean> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await look())) {
    if (isSkipped() || Date.now() > end) return false;
    await sleep(LOOK_MILLISECONDS);
  }
  return true;
}

function outcomeOf(event: Excel.WorksheetChangedEventArgs, top: number): Outcome {
  const from = supportsExcelApi("1.14") ? event.triggerSource : "";
  const seen = `${event.changeType} ${event.address} ${event.source} ${from}`;
  const isTheirs = event.source === "Local" && from !== "ThisLocalAddin";
  return isTheirs && parseAddress(event.address)?.area.top === top ? asExpected(seen) : different(seen);
}

export const probe = defineProbe({
  tries: { id: "Sel yang sedang diketik", en: "A cell that is being typed in" },
  expects: {
    id: "Selama sel sedang diketik Excel menolak permintaan; sesudah Enter ia melaporkan isian pemakai.",
    en: "While a cell is open Excel refuses with InvalidOperationInCellEditMode; after Enter it reports what the user typed.",
  },
  otherwise: {
    id: "Angka menyusul pada pembacaan berikutnya; tekan Hitung ulang bila tidak.",
    en: "The figures follow with the next reading; choose Recalculate if they do not.",
  },
  run(bench) {
    const area = bench.typingCell;
    const params = { sheet: bench.sheet.name, cell: areaAddress(area) };
    return hearing<Excel.WorksheetChangedEventArgs, Outcome>(
      (context, hear) => context.workbook.worksheets.onChanged.add(hear),
      async (events) => {
        await showCell(bench, area);
        const typed = bench.ask(said.type, params);
        const isOpen = await untilDone(() => isTyping(bench), typed.isSkipped);
        typed.end();
        if (!isOpen) return skipped(said.skipped);
        const pressed = bench.ask(said.enter, params);
        const theirs = (): Excel.WorksheetChangedEventArgs | undefined =>
          events.find(({ worksheetId }) => worksheetId === bench.sheet.id);
        await untilDone(() => theirs() !== undefined, pressed.isSkipped);
        // Whoever passes on may still have the cell open, and everything after this would be refused.
        await untilDone(
          async () => !(await isTyping(bench)),
          () => false,
        );
        pressed.end();
        const event = theirs();
        return event ? outcomeOf(event, area.top) : different("onChanged: –");
      },
    );
  },
});
