import { byWord } from "../../rules/byWord";
import { monthName } from "./references";
import sample from "./sample.json";
import type { SampleSource } from "./types";

/** Orders in which the own parts (letters) and the shared passages (digits) follow each other. */
const ORDERS = ["m0g15l2k634", "0mg1l253k46", "mg3l05k1264", "m51gl36k204", "mg5l20k1346"] as const;

/** Steps through the wordings; coprime with their number, so that neighbours differ in every passage. */
const STRIDES = [1, 3, 5, 7, 3, 5, 1] as const;

export function shortName(source: SampleSource): string {
  return source.nama.split(":")[0] ?? source.nama;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A passage that several descriptions share, in one of its wordings. Its places: `{nama}` short name, `{opd}` department,
 * `{sasaran}` who is served, `{penggagas}` who began it, `{uji}` and `{terap}` months of trial and application.
 */
function passage(section: number, index: number, places: Record<string, string>): string {
  const wordings = sample.passages[section] ?? [];
  const chosen = wordings[(index * (STRIDES[section] ?? 1) + Math.floor(index / 8) * (section + 1)) % wordings.length];
  return capitalized((chosen ?? "").replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? ""));
}

/** @returns the description of the design (rancang bangun), paragraph by paragraph */
export function description(source: SampleSource, index: number, department: string): string {
  const places = {
    nama: shortName(source),
    opd: department,
    sasaran: source.sasaran,
    penggagas: source.namaInisiator,
    uji: monthName(source.ujiCoba),
    terap: monthName(source.penerapan),
  };
  const own = byWord({ m: source.masalah, g: source.gagasan, l: source.langkah, k: source.capaian });
  const order = ORDERS[index % ORDERS.length] ?? ORDERS[0];
  return [...order].map((part) => own[part] ?? passage(Number(part), index, places)).join("\n");
}
