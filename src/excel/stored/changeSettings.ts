import { differences, putsFor, readGroup } from "./items/group";
import { changeKeys } from "./items/changeKeys";
import {
  asItems,
  fitting,
  GROUPS,
  KIND_NAMES,
  SETTINGS_PREFIXES,
  settingsIn,
  type DocumentSettings,
  type Kind,
} from "./settings";

/** An item that somebody decided; `id: null` stands for all of its kind, whoever chose them. */
export interface ChosenItem {
  kind: Kind;
  id: string | null;
}

/** A change of settings: what was known of them, and what is to be. */
export interface SettingsChange {
  from: DocumentSettings;
  to: DocumentSettings;
  /** What is written although it is as it was known: others may have chosen it since. */
  decided?: readonly ChosenItem[];
}

/**
 * Writes the settings that differ and those that were decided; what others chose beside them stays.
 * @param along further calls of the batch that writes, when something differs
 * @returns what the document holds then
 * @throws ExcelProblem when nothing was changed
 * @throws TypeError when a value is not allowed
 */
export async function changeSettings(
  { from, to, decided = [] }: SettingsChange,
  along?: (context: Excel.RequestContext) => void,
): Promise<DocumentSettings> {
  const all = KIND_NAMES.map((kind) => {
    const wanted = asItems({ ...to }, kind);
    if (fitting(wanted, kind).size < wanted.size) throw new TypeError("not the settings of a document");
    const ids = decided.filter((one) => one.kind === kind).map(({ id }) => id);
    return { kind, wanted, ids, changes: differences(asItems({ ...from }, kind), wanted) };
  });
  const keys = await changeKeys(
    SETTINGS_PREFIXES,
    (before) =>
      new Map(
        all.flatMap(({ kind, wanted, ids, changes }) => {
          const group = GROUPS[kind];
          const spoken = ids.flatMap((id) => (id === null ? [...readGroup(before, group).values.keys()] : [id]));
          return [
            ...putsFor(before, group, new Map([...changes, ...spoken.map((id) => [id, wanted.get(id)] as const)])),
          ];
        }),
      ),
    along,
  );
  return settingsIn(keys);
}
