import {
  readShipments,
  SHIPMENT_COLUMNS,
  SHIPMENT_LINE,
  type ShipmentCells,
  type ShipmentLine,
  type ShipmentSheet,
} from "../../../excel/sheets/shipmentSheet";
import { SHIPMENT_STATES, stateDay, type Shipment, type ShipmentState } from "../../../exchange/shipments/shipments";
import type { Locale } from "../../../i18n/locale";
import { readKeyCell } from "../../../template/keptKey";
import type { CellContent } from "../../../template/types";
import { isoToSerial, parseDate } from "../../../workbook/index";
import { cleanText, sameText } from "../../../workbook/cells/text";
import type { CellValue, SheetData, WorkbookData } from "../../../workbook/types";
import { shipmentTexts, stateTexts } from "./shipmentSheet.texts";

function held(content: CellContent): CellValue {
  return typeof content === "object" ? null : content;
}

/** In whatever language the sheet was begun, and however a person writes it. */
function stateOf(content: CellContent): ShipmentState | null {
  const text = cleanText(held(content));
  return SHIPMENT_STATES.find((state) => Object.values(stateTexts[state]).some((word) => sameText(word, text))) ?? null;
}

function shipmentOf({ key, cells }: ShipmentLine, date1904: boolean): Shipment {
  const day = (content: CellContent): string => parseDate(held(content), date1904) ?? "";
  const rows = held(cells.rows);
  return {
    key,
    department: cleanText(held(cells.department)),
    state: stateOf(cells.state),
    rows: typeof rows === "number" ? rows : null,
    sent: day(cells.sent),
    back: day(cells.back),
    asked: day(cells.asked),
  };
}

function lineOf(shipment: Shipment, locale: Locale, date1904: boolean): ShipmentLine {
  const { key, department, state, rows, sent, back, asked } = shipment;
  const day = (iso: string): CellContent => (iso === "" ? null : isoToSerial(iso, date1904));
  return {
    key,
    cells: {
      department,
      state: state && stateTexts[state][locale],
      day: day(stateDay(shipment)),
      rows,
      sent: day(sent),
      back: day(back),
      asked: day(asked),
    },
  };
}

/** @throws ExcelProblem */
export async function knownShipments(date1904: boolean): Promise<Map<string, Shipment>> {
  const lines = (await readShipments()) ?? [];
  return new Map(lines.map((line) => [line.key, shipmentOf(line, date1904)]));
}

const LOCALES = ["id", "en"] as const;

/** The lines of a sheet that was read with the workbook; none where it is another one. */
function linesIn({ values }: SheetData): ShipmentLine[] {
  return LOCALES.flatMap((locale) => {
    const top = values.findIndex(
      (row) => row.includes(shipmentTexts.key[locale]) && row.includes(shipmentTexts.state[locale]),
    );
    const head = values[top];
    if (!head) return [];
    const keyAt = head.lastIndexOf(shipmentTexts.key[locale]);
    const places = SHIPMENT_COLUMNS.map((column) => [column, head.indexOf(shipmentTexts[column][locale])] as const);
    return values.slice(top + 1).flatMap((row): ShipmentLine[] => {
      const key = readKeyCell(row[keyAt] ?? null)?.key;
      if (!key?.startsWith(SHIPMENT_LINE)) return [];
      const cells = Object.fromEntries(places.map(([column, at]) => [column, row[at] ?? null]));
      return [{ key: key.slice(SHIPMENT_LINE.length), cells: cells as ShipmentCells }];
    });
  });
}

/** What the sheet says in a workbook that was read; of a line that somebody copied the first counts. */
export function shipmentsIn({ sheets, date1904 }: WorkbookData): Map<string, Shipment> {
  const known = new Map<string, Shipment>();
  for (const line of sheets.flatMap((sheet) => linesIn(sheet))) {
    if (!known.has(line.key)) known.set(line.key, shipmentOf(line, date1904));
  }
  return known;
}

export function shipmentSheet(shipments: readonly Shipment[], locale: Locale, date1904: boolean): ShipmentSheet {
  const say = (key: keyof typeof shipmentTexts): string => shipmentTexts[key][locale];
  const { department, state, day, rows, sent, back, asked } = shipmentTexts;
  return {
    name: say("name"),
    title: say("title"),
    note: say("note"),
    headers: {
      department: department[locale],
      state: state[locale],
      day: day[locale],
      rows: rows[locale],
      sent: sent[locale],
      back: back[locale],
      asked: asked[locale],
    },
    keyHeader: say("key"),
    states: SHIPMENT_STATES.map((one) => stateTexts[one][locale]),
    lines: shipments.map((shipment) => lineOf(shipment, locale, date1904)),
  };
}
