/** How far a department's file is, in the words of the sheet: sent, come back, asked for. */
export type ShipmentState = "dikirim" | "kembali" | "ditagih";

export const SHIPMENT_STATES: readonly ShipmentState[] = ["dikirim", "kembali", "ditagih"];

/** What is known of a department's file. Days are ISO dates; `""` for what did not happen. */
export interface Shipment {
  /** Key of the department. */
  key: string;
  department: string;
  /** `null` where a person wrote something else there. */
  state: ShipmentState | null;
  /** Innovations that were sent; `null` where nothing was. */
  rows: number | null;
  sent: string;
  back: string;
  asked: string;
}

/** Something that happened to the file of a department. */
export interface ShipmentEvent {
  department: { key: string; name: string };
  state: ShipmentState;
  /** ISO date. */
  day: string;
  rows: number | null;
  /** When it was sent, where that is known from elsewhere. */
  sent?: string;
}

/** The day on which a file came into the state that it is in. */
export function stateDay({ state, sent, back, asked }: Shipment): string {
  if (state === "kembali") return back;
  return state === "ditagih" ? asked : sent;
}

function after(known: Shipment | undefined, { department, state, day, rows, sent }: ShipmentEvent): Shipment {
  const before: Shipment = known ?? {
    key: department.key,
    department: department.name,
    state: null,
    rows: null,
    sent: "",
    back: "",
    asked: "",
  };
  const next = { ...before, state, rows: rows ?? before.rows };
  if (state === "dikirim") return { ...next, sent: day };
  const wasSent = before.sent === "" ? (sent ?? "") : before.sent;
  return state === "kembali" ? { ...next, sent: wasSent, back: day } : { ...next, sent: wasSent, asked: day };
}

/** What is known once something happened; only of the departments to which it did. */
export function shipmentsAfter(known: ReadonlyMap<string, Shipment>, events: readonly ShipmentEvent[]): Shipment[] {
  const changed = new Map<string, Shipment>();
  for (const event of events) {
    const { key } = event.department;
    changed.set(key, after(changed.get(key) ?? known.get(key), event));
  }
  return [...changed.values()];
}

export interface ShipmentProgress {
  /** Departments that were sent a file. */
  sent: number;
  back: number;
  /** Those that were asked and have not answered. */
  asked: number;
}

export function shipmentProgress(shipments: Iterable<Shipment>): ShipmentProgress {
  const all = [...shipments];
  return {
    sent: all.filter(({ sent, state }) => sent !== "" || state === "dikirim").length,
    back: all.filter(({ state }) => state === "kembali").length,
    asked: all.filter(({ state }) => state === "ditagih").length,
  };
}
