import { prefixesOf, putsFor, readGroup, type KeptGroup } from "./items/group";
import { changeKeys } from "./items/changeKeys";
import { readKeys } from "./items/keys";

/** What was chosen on a page, by the name of the choice; '' is no choice. */
export type ViewChoices = Readonly<Record<string, string>>;

const VIEW: KeptGroup = { name: "view", earlierPrefix: "iid.view", earlier: () => new Map() };
const PREFIXES = prefixesOf([VIEW]);
/** The longest name of a region, cluster or department that somebody chooses. */
const LONGEST = 300;

/**
 * The choices of a page kept with this document; what is damaged counts as not chosen.
 * @throws ExcelProblem
 */
export async function readViewChoices(page: string): Promise<ViewChoices> {
  const { values } = readGroup(await readKeys(PREFIXES), VIEW);
  const own = [...values].flatMap(([id, value]): [string, string][] =>
    id.startsWith(`${page}.`) && typeof value === "string" && value.length <= LONGEST
      ? [[id.slice(page.length + 1), value]]
      : [],
  );
  return Object.fromEntries(own);
}

/**
 * Keeps choices of a page with this document, each for itself; '' takes one away. No cell is touched.
 * @throws ExcelProblem when nothing was changed
 */
export async function writeViewChoices(page: string, changes: ViewChoices): Promise<void> {
  const puts = Object.entries(changes).map(([name, value]): [string, string | undefined] => [
    `${page}.${name}`,
    value === "" || value.length > LONGEST ? undefined : value,
  ]);
  await changeKeys(PREFIXES, (keys) => putsFor(keys, VIEW, new Map(puts)));
}
