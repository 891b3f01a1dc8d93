/** @jest-environment jsdom */
import type { ReactElement } from "react";
import { LOCALES } from "../../src/i18n/locale";
import { definePage, type AnalysisProps, type TableProps } from "../../src/pages/manifest";
import { PERSONS } from "../../src/pane/persons";
import { PAGES } from "../../src/pages/registry.generated";

const ABOUT = {
  id: "plan",
  hash: "coba",
  label: { id: "Coba", en: "Trial" },
  place: { in: "work", order: 1 },
  tab: { analyst: 1, reviewer: null, department: null, head: null },
  memory: [],
  guide: "hanya untuk mencoba.",
} as const;

const Bare = (): ReactElement => <p />;
const OfAnalysis = ({ analysis }: AnalysisProps): ReactElement => <p>{analysis.year}</p>;
const OfTable = ({ table }: TableProps): ReactElement => <p>{table.sheet}</p>;

// The type check is the test: a line below that is no error any more is one.
test("a page gets what it says it needs, and no more", () => {
  definePage({ ...ABOUT, needs: "nothing", load: async () => Bare });
  definePage({ ...ABOUT, needs: "analysis", load: async () => OfAnalysis });
  definePage({ ...ABOUT, needs: "table", load: async () => OfTable });
  // Who needs less may ask for more.
  definePage({ ...ABOUT, needs: "table", load: async () => OfAnalysis });
  // @ts-expect-error an analysis is not there for a page that needs nothing
  definePage({ ...ABOUT, needs: "nothing", load: async () => OfAnalysis });
  // @ts-expect-error a table is not there for a page that needs an analysis
  definePage({ ...ABOUT, needs: "analysis", load: async () => OfTable });
  // @ts-expect-error a language is missing
  definePage({ ...ABOUT, needs: "nothing", label: { id: "Coba" }, load: async () => Bare });
  const { head: _head, ...others } = ABOUT.tab;
  // @ts-expect-error for the head nobody has decided
  definePage({ ...ABOUT, needs: "nothing", tab: others, load: async () => Bare });
  // @ts-expect-error no folder has this name
  definePage({ ...ABOUT, id: "trial", needs: "nothing", load: async () => Bare });
  expect(definePage({ ...ABOUT, needs: "nothing", load: async () => Bare })).toMatchObject(ABOUT);
});

test.each(LOCALES)("every page has a name of its own: %s", (locale) => {
  const names = Object.values(PAGES).map(({ label }) => label[locale].trim());
  expect(names).not.toContain("");
  expect(new Set(names).size).toBe(names.length);
});

test.each(PERSONS)("each person has a page to begin with and a few tabs: %s", (person) => {
  const places = Object.values(PAGES).flatMap(({ tab }) => tab[person] ?? []);
  expect(places.sort()).toEqual(places.map((_, index) => index + 1));
  expect(places.length).toBeGreaterThan(1);
  expect(places.length).toBeLessThan(5);
});
