import { indicatorOf, sidIndicators } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { FIELD_HEADERS, levelHeader } from "../template/headers";
import { innovationColumns } from "../template/layout";
import { normalizeText } from "../workbook/cells/text";
import type { FieldId } from "../workbook/types";
import type { PlaceKey } from "./types";

/** What no fault can stand in: what an innovation is known by. */
const FIXED: readonly FieldId[] = ["nomor", "nama", "diikutkan"];

/** Whether a place is a column of the profile; else it is one of an indicator. */
export function isFieldPlace(place: PlaceKey): boolean {
  return place.startsWith("field:");
}

/** The field or the indicator of a place. */
export function placeId(place: PlaceKey): string {
  return place.slice(place.indexOf(":") + 1);
}

/** The places that an answer may name, in the order of the sheet. */
export function answerPlaces(rules: RuleSet): { key: PlaceKey; name: string }[] {
  const fields = innovationColumns(rules, false).flatMap(({ role, header }) =>
    role.kind === "field" && !FIXED.includes(role.field)
      ? [{ key: `field:${role.field}` as PlaceKey, name: header }]
      : [],
  );
  const indicators = sidIndicators(rules).map((indicator) => ({
    key: `indicator:${indicator.id}` as PlaceKey,
    name: levelHeader(indicator),
  }));
  return [...fields, ...indicators];
}

/** The name of a place as its column is called. */
export function placeName(rules: RuleSet, place: PlaceKey): string {
  const id = placeId(place);
  if (isFieldPlace(place)) return FIELD_HEADERS[id as FieldId];
  const indicator = indicatorOf(rules, id);
  return indicator ? levelHeader(indicator) : id;
}

/** The place that an answer names: as in the list, with `Bukti` before it, or the number of the indicator alone. */
export function placeNamed(rules: RuleSet, text: string): PlaceKey | null {
  const wanted = normalizeText(text).replace(/^(?:bukti|level|nilai ukur|basis ukur) (?=\d)/, "");
  if (wanted === "") return null;
  const places = answerPlaces(rules);
  const named = places.find(({ name }) => normalizeText(name) === wanted);
  if (named) return named.key;
  const number = /^(\d{1,2})(?: |$)/.exec(wanted)?.[1];
  const numbered = sidIndicators(rules).find(({ key }) => key === number);
  const isWhole = wanted === number;
  return numbered && isWhole ? `indicator:${numbered.id}` : null;
}
