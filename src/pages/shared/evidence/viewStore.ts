import { useSyncExternalStore } from "react";
import { perSession } from "../../../pane/perSession";
import { useServices } from "../../../pane/services";
import { Store } from "../../../pane/Store";

/** A file that is looked at, and the cell it was opened from. */
export interface OpenFile {
  /** `Inovasi!AK10` */
  cell: string;
  path: string;
}

/** The one file that is looked at; it outlives the page, so that it is still there when one comes back. */
class ViewStore extends Store<OpenFile | null> {
  constructor() {
    super(null);
  }

  /** @param file `null` closes */
  show(file: OpenFile | null): void {
    this.put(file);
  }
}

const viewStoreOf = perSession(() => new ViewStore());

export function useOpenFile(): [OpenFile | null, (file: OpenFile | null) => void] {
  const store = viewStoreOf(useServices().session);
  return [useSyncExternalStore(store.subscribe, store.state), (file) => store.show(file)];
}
