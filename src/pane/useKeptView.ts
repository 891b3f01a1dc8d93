import { useEffect, useSyncExternalStore } from "react";
import type { Notice, Session } from "../actions/types";
import { perSession } from "./perSession";
import { useServices } from "./services";
import { Store } from "./Store";

interface KeptView {
  /** By the name of the choice; what is missing was not chosen. */
  values: Readonly<Record<string, string>>;
  /** Why a choice could not be kept with the document; it is in use all the same. */
  unkept: Notice | null;
}

/** The choices of one page. They outlive the page, and with the document the pane. */
class ViewStore extends Store<KeptView> {
  private opened = false;

  constructor(
    private readonly page: string,
    private readonly kept: Session["kept"],
  ) {
    super({ values: {}, unkept: null });
  }

  /** Reads what the document keeps, again after Excel refused; what was chosen meanwhile stays. */
  async open(): Promise<void> {
    if (this.opened) return;
    this.opened = true;
    const found = await this.kept.readView(this.page);
    if ("refused" in found && typeof found.refused !== "string") {
      this.opened = false;
      return;
    }
    const { values, unkept } = this.state();
    const read = found as KeptView["values"];
    if (Object.keys(read).length > 0) this.put({ values: { ...read, ...values }, unkept });
  }

  async choose(changes: KeptView["values"]): Promise<void> {
    this.put({ ...this.state(), values: { ...this.state().values, ...changes } });
    const refusal = await this.kept.writeView(this.page, changes);
    const unkept = refusal?.refused ?? null;
    if (unkept !== this.state().unkept) this.put({ ...this.state(), unkept });
  }
}

const storesOf = perSession((): Map<string, ViewStore> => new Map());

function storeOf(session: Session, page: string): ViewStore {
  const stores = storesOf(session);
  const store = stores.get(page) ?? new ViewStore(page, session.kept);
  stores.set(page, store);
  return store;
}

/**
 * What was chosen on a page, kept with the workbook.
 * @param usual what is in use until somebody chooses; its names are those of the choices
 */
export function useKeptView<Choices extends Record<string, string>>(
  page: string,
  usual: Choices,
): [choices: Choices, choose: (changes: Partial<Choices>) => void, unkept: Notice | null] {
  const { session } = useServices();
  const store = storeOf(session, page);
  const { values, unkept } = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => void store.open(), [store]);
  const choices = Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [name, (Object.hasOwn(values, name) && values[name]) || value]),
  ) as Choices;
  return [choices, (changes) => void store.choose(changes as KeptView["values"]), unkept];
}
