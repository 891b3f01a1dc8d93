import type { ShipmentState } from "../../../exchange/shipments/shipments";
import { texts, type Text } from "../../../i18n/text";

/** The words of the sheet that says how far the files of departments are. */
export const shipmentTexts = texts({
  name: { id: "Pengiriman", en: "Deliveries" },
  title: { id: "Pengiriman berkas OPD", en: "Files of the departments" },
  note: {
    id: "Diisi saat berkas dibagikan, digabungkan, atau ditagih. Kolom dan catatan Anda sendiri tetap.",
    en: "Filled in when files are shared, merged or asked for. Your own columns and notes stay.",
  },
  department: { id: "Perangkat Daerah", en: "Department" },
  state: { id: "Status", en: "State" },
  day: { id: "Tanggal", en: "Date" },
  rows: { id: "Inovasi", en: "Innovations" },
  sent: { id: "Dikirim", en: "Sent" },
  back: { id: "Kembali", en: "Returned" },
  asked: { id: "Ditagih", en: "Reminded" },
  key: { id: "Kunci (jangan diubah)", en: "Key (do not change)" },
});

export const stateTexts: Readonly<Record<ShipmentState, Text>> = texts({
  dikirim: { id: "Dikirim", en: "Sent" },
  kembali: { id: "Kembali", en: "Returned" },
  ditagih: { id: "Ditagih", en: "Reminded" },
});
