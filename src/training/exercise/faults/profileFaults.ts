import { valueOf } from "../../../rules/index";
import type { Window } from "../../../rules/types";
import type { FaultCells, FaultRecipe, Planting } from "./types";

function windowOf({ rules }: Planting): { window: Window; from: number; to: number } | null {
  const window = valueOf(rules.window);
  return window && { window, from: Number(window.from.slice(0, 4)), to: Number(window.to.slice(0, 4)) };
}

function fields(cells: NonNullable<FaultCells["fields"]>): FaultCells {
  return { fields: cells };
}

function textOf({ innovation }: Planting, field: "urusan" | "rancangBangun"): string {
  const value = innovation.fields[field];
  return typeof value === "string" ? value : "";
}

/** A word with one letter lost, as it is when somebody types. */
function misspelt(text: string, at: number): string {
  return `${text.slice(0, at)}${text.slice(at + 1)}`;
}

function dateBeforeWindow(planting: Planting): FaultCells | null {
  const years = windowOf(planting);
  if (!years) return null;
  const before = years.from - 1 - planting.random.below(2);
  return fields({ ujiCoba: `${before}-02-14`, penerapan: `${before}-08-15`, pengembangan: null });
}

function dateAfterWindow(planting: Planting): FaultCells | null {
  const years = windowOf(planting);
  return years && fields({ penerapan: `${years.to + 1}-02-02`, pengembangan: null });
}

function dateUnreadable(planting: Planting): FaultCells | null {
  const years = windowOf(planting);
  return years && fields({ penerapan: `akhir tahun ${years.from}` });
}

function trialAfterApplication(planting: Planting): FaultCells | null {
  const years = windowOf(planting);
  return years && fields({ ujiCoba: `${years.to}-12-20` });
}

function affairUnknown(planting: Planting): FaultCells | null {
  const affair = textOf(planting, "urusan");
  return affair.length < 6 ? null : fields({ urusan: misspelt(affair, 2 + planting.random.below(3)) });
}

function designTooShort(planting: Planting): FaultCells | null {
  const least = valueOf(planting.rules.designMinWords);
  const words = textOf(planting, "rancangBangun").split(/\s+/);
  if (least === null || words.length < least) return null;
  return fields({ rancangBangun: `${words.slice(0, 40 + planting.random.below(60)).join(" ")}.` });
}

/** Recipes about the profile of an innovation. */
export const PROFILE_FAULTS: readonly FaultRecipe[] = [
  { code: "date-before-window", plant: dateBeforeWindow },
  { code: "date-after-window", plant: dateAfterWindow },
  { code: "date-missing", plant: () => fields({ penerapan: null }) },
  { code: "date-unreadable", plant: dateUnreadable },
  { code: "trial-after-application", plant: trialAfterApplication },
  { code: "stage-not-scored", plant: () => fields({ tahapan: "Uji Coba" }) },
  { code: "affair-unknown", plant: affairUnknown },
  {
    code: "value-not-listed",
    plant: ({ random }) =>
      random.pick([fields({ inisiator: "Ibu PKK" }), fields({ jenis: "Aplikasi" }), fields({ bentuk: "Layanan" })]),
  },
  {
    code: "field-missing",
    plant: ({ random }) => fields({ [random.pick(["tujuan", "manfaat", "hasil"] as const)]: null }),
  },
  { code: "design-too-short", plant: designTooShort },
];
