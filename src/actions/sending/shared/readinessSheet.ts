import type { Analysis } from "../../../analysis/types";
import { READINESS_COLUMNS, type ReadinessRow, type ReadinessSheet } from "../../../excel/sheets/exportReadiness";
import { fill } from "../../../i18n/fill";
import { formatDate, formatNumber } from "../../../i18n/format";
import { formItemName } from "../../../i18n/formItem";
import type { Locale } from "../../../i18n/locale";
import { texts, type ParamsOf, type Text } from "../../../i18n/text";
import {
  changedSinceEntry,
  entryProgress,
  isReadyToEnter,
  type EntryMark,
  type FormItem,
  type InnovationForm,
} from "../../../planning/index";
import { cellAddress } from "../../../workbook/index";
import { cellBehind } from "../../../workbook/places";
import { printOf } from "../../../workbook/print";
import type { InnovationTable } from "../../../workbook/types";

const sheetTexts = texts({
  sheet: { id: "Kesiapan Pengiriman", en: "Kesiapan Pengiriman" },
  title: { id: "Laporan Kesiapan Pengiriman {year}", en: "Readiness for sending {year}" },
  progress: {
    id: "{sent} inovasi akan dikirim: {ready} siap diinput, {entered} sudah diinput, {changed} berubah sejak diinput. {held} perlu dilengkapi sebelum dapat dikirim.",
    en: "{sent} innovations are to be sent: {ready} ready to be entered, {entered} entered, {changed} changed since. {held} have to be completed before they can be sent.",
  },
  hint: {
    id: "Isian dan bukti: berapa yang terisi dari seluruh formulir nasional. Kurang: wajib dan kosong, atau akan ditolak; di dalam kurung: akan ditanyakan penilai.",
    en: "Fields and evidence: how many of the national form are filled. Missing: needed and blank, or it would be refused; in brackets: a reviewer will ask.",
  },
  of: { id: "{done} dari {of}", en: "{done} of {of}" },
  lacking: { id: "Kurang", en: "Incomplete" },
  held: { id: "Belum dapat dikirim", en: "Cannot be sent yet" },
  ready: { id: "Siap diinput", en: "Ready to be entered" },
  entered: { id: "Sudah diinput", en: "Entered" },
  changed: { id: "Berubah sejak diinput", en: "Changed since entered" },
  gone: { id: "Tidak lagi akan dikirim", en: "No longer to be sent" },
  complete: { id: "{opd}: lengkapi", en: "{opd}: complete it" },
  completeNobody: {
    id: "Litbang: tentukan perangkat daerahnya, lalu lengkapi",
    en: "Litbang: find its department, then complete it",
  },
  settle: { id: "Litbang: selesaikan temuannya", en: "Litbang: settle its findings" },
  enter: { id: "Litbang: input ke formulir nasional", en: "Litbang: type it into the national form" },
  mend: { id: "Litbang: perbaiki di formulir nasional", en: "Litbang: mend it in the national form" },
  nobody: { id: "–", en: "–" },
  key: { id: "Kunci (jangan diubah)", en: "Key (do not change)" },
});

const HEADERS = texts({
  innovation: { id: "Inovasi", en: "Innovation" },
  opd: { id: "OPD", en: "OPD" },
  address: { id: "Sel", en: "Cell" },
  state: { id: "Kesiapan", en: "Readiness" },
  fields: { id: "Isian", en: "Fields" },
  lackingFields: { id: "Isian yang kurang", en: "Missing fields" },
  evidence: { id: "Bukti", en: "Evidence" },
  lackingEvidence: { id: "Bukti yang kurang", en: "Missing evidence" },
  actor: { id: "Yang bertindak", en: "Who has to act" },
  entered: { id: "Diinput", en: "Entered" },
  note: { id: "Catatan", en: "Note" },
} satisfies Record<(typeof READINESS_COLUMNS)[number], unknown>);

type State = "lacking" | "held" | "ready" | "entered" | "changed";

function stateOf(form: InnovationForm, mark: EntryMark | undefined): State {
  if (mark) return changedSinceEntry(mark, form)?.length === 0 ? "entered" : "changed";
  if (!form.isSent) return "held";
  return isReadyToEnter(form) ? "ready" : "lacking";
}

function isFilled({ state, texts: written }: FormItem): boolean {
  return written.length > 0 && state !== "missing";
}

/** What a report says: the innovations in sheet order, each with what it lacks and who has to act. */
export function readinessSheet(
  forms: readonly InnovationForm[],
  marks: readonly EntryMark[],
  analysis: Analysis,
  table: InnovationTable,
  locale: Locale,
): ReadinessSheet {
  const { rules, year } = analysis;
  const say = <T extends Text>(text: T, params: ParamsOf<T>): string => fill(text[locale], params);
  const count = (value: number): string => formatNumber(locale, value);
  const { marked } = entryProgress(forms, marks, year);
  const states = new Map(forms.map((form) => [form, stateOf(form, marked.get(form))]));

  const names = (items: readonly FormItem[]): string => items.map((item) => formItemName(item, rules)).join("; ");
  const lacks = (items: readonly FormItem[]): string => {
    const missing = items.filter(({ state }) => state === "missing");
    const doubtful = items.filter(({ state }) => state === "doubtful");
    return [names(missing), doubtful.length > 0 ? `(${names(doubtful)})` : ""].filter(Boolean).join(" ");
  };
  const filledOf = (items: readonly FormItem[]): string =>
    say(sheetTexts.of, { done: count(items.filter(isFilled).length), of: count(items.length) });
  const actorOf = ({ items, others, result }: InnovationForm, state: State): string => {
    if (state === "entered") return sheetTexts.nobody[locale];
    if (state === "changed") return sheetTexts.mend[locale];
    if (items.some((item) => item.state === "missing")) {
      const opd = result.opd.trim();
      return opd === "" ? sheetTexts.completeNobody[locale] : say(sheetTexts.complete, { opd });
    }
    return others.length > 0 || state === "held" ? sheetTexts.settle[locale] : sheetTexts.enter[locale];
  };
  const rowOf = (form: InnovationForm): ReadinessRow => {
    const { subject, result, record, items } = form;
    const [fields, indicators] = (["field", "indicator"] as const).map((kind) =>
      items.filter((item) => item.kind === kind),
    ) as [FormItem[], FormItem[]];
    const place = cellBehind(table, result.row, record.fields.nama?.column ?? 0);
    const state = states.get(form) ?? "lacking";
    const mark = marked.get(form);
    return {
      key: printOf(subject),
      innovation: result.name,
      opd: result.opd,
      address: cellAddress(place.sheet, place.row, place.column),
      state: sheetTexts[state][locale],
      fields: filledOf(fields),
      lackingFields: lacks(fields),
      evidence: filledOf(indicators),
      lackingEvidence: lacks(indicators),
      actor: actorOf(form, state),
      entered: mark ? formatDate(locale, mark.date) : "",
      note: null,
    };
  };
  const having = (...wanted: State[]): string =>
    count([...states].filter(([form, state]) => form.isSent && wanted.includes(state)).length);
  return {
    name: sheetTexts.sheet[locale],
    title: say(sheetTexts.title, { year }),
    notes: [
      say(sheetTexts.progress, {
        sent: count(forms.filter(({ isSent }) => isSent).length),
        ready: having("ready"),
        entered: having("entered", "changed"),
        changed: having("changed"),
        held: count(forms.filter(({ isSent }) => !isSent).length),
      }),
      sheetTexts.hint[locale],
    ],
    headers: READINESS_COLUMNS.map((column) => HEADERS[column][locale]),
    keyHeader: sheetTexts.key[locale],
    rows: forms.map(rowOf),
    gone: sheetTexts.gone[locale],
  };
}
