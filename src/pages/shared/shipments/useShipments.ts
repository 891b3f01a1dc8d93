import { useMemo } from "react";
import { shipmentsIn } from "../../../actions/exchange/shared/shipmentLines";
import type { Shipment } from "../../../exchange/shipments/shipments";
import { useServices } from "../../../pane/services";
import { useSessionState } from "../../../pane/sessionState";

/** How far the files of departments are, by department, as their sheet says it. */
export function useShipments(): ReadonlyMap<string, Shipment> {
  const { session } = useServices();
  // Every reading is a new state.
  useSessionState();
  const data = session.data();
  return useMemo(() => (data ? shipmentsIn(data) : new Map()), [data]);
}
