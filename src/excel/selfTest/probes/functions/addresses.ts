import { areaAddress, parseAddress } from "../../../../workbook/index";
import { texts } from "../../../../i18n/text";
import { heardCall } from "../../formulas";
import { compared, different } from "../../outcome";
import { defineProbe } from "../../probe";

/** Tells our call from those of other formulas in the workbook. */
const OURS = "swauji-alamat";

const said = texts({
  otherwise: {
    id: "Tanpa alamat rumus tidak mencari judul, tautan, dan persen pada lembarnya: sertakan baris judul dalam rentang.",
    en: "Without addresses formulas look up no header, links and percent on their sheet: include the header row in the range.",
  },
});

function addressOf(invocation: unknown): string | null {
  if (typeof invocation !== "object" || invocation === null || !("parameterAddresses" in invocation)) return null;
  const { parameterAddresses } = invocation;
  return Array.isArray(parameterAddresses) && typeof parameterAddresses[0] === "string" ? parameterAddresses[0] : null;
}

export const probe = defineProbe({
  tries: { id: "Alamat rentang pada rumus", en: "Addresses of a formula's ranges" },
  expects: {
    id: "Rumus diberi tahu lembar dan sel yang disebutnya.",
    en: "A formula is told the sheet and the cells that it speaks of.",
  },
  needs: { CustomFunctionsRuntime: "1.3" },
  otherwise: said.otherwise,
  async run(bench) {
    const { call, cells } = await heardCall(
      bench,
      { cells: [[OURS, "a"]], formula: (range) => `IID.SPD(${range})` },
      ({ id, given }) => id === "SPD" && JSON.stringify(given[0] ?? null).includes(OURS),
    );
    const address = addressOf(call?.given[call.given.length - 1]);
    const parsed = address === null ? null : parseAddress(address);
    if (!parsed) return different(address ?? "–");
    return compared([parsed.sheet, areaAddress(parsed.area)], [bench.sheet.name, areaAddress(cells)]);
  },
});
