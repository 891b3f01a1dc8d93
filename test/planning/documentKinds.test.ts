import { readFileSync } from "node:fs";
import { translatePlan } from "../../src/i18n/planTexts";
import {
  DOCUMENT_KINDS,
  effortOf,
  letterKind,
  USUAL_EFFORTS,
  workOf,
  type DocumentKind,
} from "../../src/planning/documentKinds";
import { ruleSet } from "../../src/rules/years/ruleSet";

function kindsOf(year: number, id: string): readonly DocumentKind[] {
  return workOf(ruleSet(year).indicators.find((one) => one.id === id)!).kinds;
}

test("the kinds of letters follow from the words of the year", () => {
  expect(kindsOf(2026, "regulasi")).toEqual(["decree", "regulation", "bylaw"]);
  expect(kindsOf(2024, "regulasi")).toEqual(["letter", "decree", "regulation"]);
  expect(kindsOf(2026, "pelaksana")).toEqual(["letter", "letter", "decree"]);
});

test("the rest follows from the evidence that is asked for", () => {
  expect(kindsOf(2026, "informasi")).toEqual(["photo", "photo", "photo"]);
  expect(kindsOf(2026, "monev")).toEqual(["document", "document", "study"]);
  expect(kindsOf(2026, "video")).toEqual(["video", "video", "video"]);
  expect(kindsOf(2026, "aktor")).toEqual(["letter", "letter", "letter"]);
  expect(kindsOf(2026, "pad")).toEqual(["region", "region", "region"]);
});

test.each<[string, DocumentKind]>([
  ["SK Bupati tentang tim inovasi", "decree"],
  ["SK Kepala Dinas", "letter"],
  ["Perwali", "regulation"],
  ["Peraturan kepala daerah atau peraturan daerah", "regulation"],
  ["Qanun", "bylaw"],
  ["surat undangan", "letter"],
])("%s is a %s", (name, kind) => {
  expect(letterKind(name)).toBe(kind);
});

test("one document proves a claim, one more each level above; a regulation takes the place of the lower ones", () => {
  const photo = workOf(ruleSet(2026).indicators.find(({ id }) => id === "informasi")!);
  expect(effortOf(photo, 0, 2, 2, USUAL_EFFORTS)).toBe(1);
  expect(effortOf(photo, 0, 1, 3, USUAL_EFFORTS)).toBe(3);
  expect(effortOf(photo, 2, 2, 3, { ...USUAL_EFFORTS, photo: 4 })).toBe(4);
  const regulation = workOf(ruleSet(2026).indicators.find(({ id }) => id === "regulasi")!);
  expect(effortOf(regulation, 0, 1, 3, USUAL_EFFORTS)).toBe(20);
  const monitoring = workOf(ruleSet(2026).indicators.find(({ id }) => id === "monev")!);
  expect(effortOf(monitoring, 1, 1, 3, USUAL_EFFORTS)).toBe(8);
});

test("the guide states the usual efforts", () => {
  const guide = readFileSync("docs/panduan/README.md", "utf8").replace(/ +/g, " ");
  for (const kind of DOCUMENT_KINDS) {
    expect(guide).toContain(`| ${translatePlan("id", `planKind.${kind}`)} | ${USUAL_EFFORTS[kind]} |`);
  }
});
