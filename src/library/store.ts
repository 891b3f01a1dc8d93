import { groupBy } from "../rules/groupBy";
import { normalizeText } from "../workbook/index";
import { LikenessIndex } from "./likeness";
import { nameKey } from "../checks/shared/innovationNames";
import type { LibraryEntry, Likeness, ReportedYear } from "./types";
import { holdsWord, queryWords, searchable, type Searchable } from "./wordSearch";

/**
 * `all`; `replicated`: the level of 31 Replikasi is above 0, or the catalogue notes who took it over; `ideas`: of other sources, applied, and about nothing that
 * the open workbook has.
 */
export type LibraryView = "all" | "replicated" | "ideas";

export interface LibraryQuery {
  text: string;
  view: LibraryView;
  /** Id of the source; all of them when omitted. */
  source?: string | undefined;
}

interface Indexed {
  entry: LibraryEntry;
  name: Searchable;
  all: Searchable;
}

const SIMILAR_SHOWN = 5;

function indexed(entry: LibraryEntry): Indexed {
  const { name, opd, region, affair, traits, description } = entry;
  const all = [name, opd, region, affair, ...traits, description].join(" ");
  return { entry, name: searchable(name), all: searchable(all) };
}

/** What a region can take over: first what covers a basic service it lacks, then the most mature, then what others took over. */
function byUse(covered: ReadonlySet<string>): (a: LibraryEntry, b: LibraryEntry) => number {
  const opens = ({ basicService, affair }: LibraryEntry): number => (basicService && !covered.has(affair) ? 1 : 0);
  return (a, b) =>
    opens(b) - opens(a) ||
    (b.maturity ?? -1) - (a.maturity ?? -1) ||
    (b.replication ?? -1) - (a.replication ?? -1) ||
    a.name.localeCompare(b.name, "id");
}

/** Innovations of several workbooks, searched and compared. Made anew when a source comes or goes. */
export class Library {
  private readonly all: readonly Indexed[];
  /** Basic services that the open workbook covers. */
  private readonly covered: ReadonlySet<string>;
  private likeness: LikenessIndex | null = null;
  private taken: ReadonlySet<string> | null = null;
  private byName: ReadonlyMap<string, readonly LibraryEntry[]> | null = null;

  constructor(readonly entries: readonly LibraryEntry[]) {
    this.all = entries.map(indexed);
    const services = entries.filter(({ source, basicService }) => source.own && basicService);
    this.covered = new Set(services.map(({ affair }) => affair));
  }

  /** Built when first asked for: a search needs none of it. */
  private index(): LikenessIndex {
    this.likeness ??= new LikenessIndex(this.entries);
    return this.likeness;
  }

  /** Entries that the open workbook has itself, or has something like. */
  private known(): ReadonlySet<string> {
    this.taken ??= this.index().sameThingAs(this.entries.filter(({ source }) => source.own).map(({ key }) => key));
    return this.taken;
  }

  /** Whether the open workbook has no innovation for the affair, one of the basic services. */
  lacks({ basicService, affair }: LibraryEntry): boolean {
    return basicService && !this.covered.has(affair);
  }

  /**
   * Every word of the question must be found. Those found in the name come first; ideas come in the order of their use.
   */
  search({ text, view, source }: LibraryQuery): LibraryEntry[] {
    const words = queryWords(text);
    const hits = this.all.filter(
      ({ entry, all }) =>
        (source === undefined || entry.source.id === source) &&
        (view !== "replicated" || entry.takenOver || (entry.replication ?? 0) > 0) &&
        words.every((word) => holdsWord(all, word)),
    );
    if (view === "ideas") {
      const known = this.known();
      return hits
        .map(({ entry }) => entry)
        .filter((entry) => !entry.source.own && !known.has(entry.key))
        .sort(byUse(this.covered));
    }
    if (words.length === 0) return hits.map(({ entry }) => entry);
    const named = ({ name }: Indexed): boolean => words.every((word) => holdsWord(name, word));
    return [...hits.filter(named), ...hits.filter((hit) => !named(hit))].map(({ entry }) => entry);
  }

  /** The entries most like one, best first. */
  similarTo(key: string): Likeness[] {
    return this.index().similarTo(key, SIMILAR_SHOWN);
  }

  /**
   * The years in which an innovation was reported, the earliest first: those of the workbooks that hold it under its name, and
   * those that their column *Tahun Pelaporan* tells of. Of two workbooks of a year the open one counts.
   */
  chainOf({ name, opd }: LibraryEntry): ReportedYear[] {
    this.byName ??= groupBy(this.entries, (entry) => nameKey(entry.name));
    const department = normalizeText(opd);
    const same = (this.byName.get(nameKey(name)) ?? []).filter((entry) => {
      const other = normalizeText(entry.opd);
      return department === "" || other === "" || other === department;
    });
    const years = new Map<number, LibraryEntry | null>();
    for (const entry of same) {
      for (const year of entry.reported) if (!years.has(year)) years.set(year, null);
      if (entry.year !== null && (entry.source.own || !years.get(entry.year))) years.set(entry.year, entry);
    }
    return [...years].map(([year, entry]) => ({ year, entry })).sort((a, b) => a.year - b.year);
  }
}
