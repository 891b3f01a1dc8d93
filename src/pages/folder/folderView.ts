import { useSyncExternalStore } from "react";
import type { FindingCode } from "../../checks/types";
import { perSession } from "../../pane/perSession";
import { useServices } from "../../pane/services";
import { Store } from "../../pane/Store";
import type { Severity } from "../../rules/types";
import type { DepartmentChoice } from "../shared/findings/findingsView";

/** How the findings about files are looked at; it outlives the page. */
export interface FolderView {
  code: FindingCode | null;
  severity: Severity | null;
  department: DepartmentChoice | null;
  /** Kinds that were opened or closed by hand. */
  turned: ReadonlyMap<FindingCode, boolean>;
}

const WHOLE_VIEW: FolderView = { code: null, severity: null, department: null, turned: new Map() };

class FolderViewStore extends Store<FolderView> {
  constructor() {
    super(WHOLE_VIEW);
  }

  readonly change = (change: Partial<FolderView>): void => this.put({ ...this.state(), ...change });
}

const viewStoreOf = perSession(() => new FolderViewStore());

export function useFolderView(): [FolderView, (change: Partial<FolderView>) => void] {
  const store = viewStoreOf(useServices().session);
  return [useSyncExternalStore(store.subscribe, store.state), store.change];
}
