import { writeShipments } from "../../excel/sheets/shipmentSheet";
import { shipmentsAfter, type ShipmentEvent } from "../../exchange/shipments/shipments";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done } from "../action";
import { rememberKept } from "../shared/keptLists";
import { knownShipments, shipmentSheet } from "./shared/shipmentLines";

const said = texts({
  done: {
    id: "{count} OPD dicatat di lembar “{sheet}”.",
    en: "{count} departments noted on the sheet “{sheet}”.",
  },
});

/**
 * Notes in a sheet of its own what happened to the files of departments. What people noted there themselves stays when it is
 * taken back.
 */
export const noteShipments = defineAction({
  label: { id: "Catat di lembar Pengiriman", en: "Note on the sheet Deliveries" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, events: readonly ShipmentEvent[]) {
    if (events.length === 0) return done();
    const date1904 = session.data()?.date1904 ?? false;
    const shipments = shipmentsAfter(await knownShipments(date1904), events);
    const written = await writeShipments(shipmentSheet(shipments, locale, date1904));
    rememberKept(session, [written]);
    await session.refresh();
    return done(notice(said.done, { count: shipments.length, sheet: written.name }));
  },
});
