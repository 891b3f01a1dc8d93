import type { functions as source } from "../id/functions";

export const functions: Record<keyof typeof source, string> = {
  "functions.maturity": "Maturity",
  "functions.check": "Check",
  "functions.status": "Status",
  "functions.gain": "Points to gain",

  "functions.status.siap": "Ready",
  "functions.status.lengkapi": "Complete it",
  "functions.status.tidakMemenuhi": "Not eligible",

  "functions.part": "Part",
  "functions.claimed": "Claimed",
  "functions.evidenced": "Evidenced",
  "functions.spd": "SPD score",
  "functions.meanMaturity": "Mean maturity",
  "functions.divisor": "Divisor",
  "functions.n": "Innovations (n)",
  "functions.countScore": "Count score",
  "functions.basicServices": "Basic services ({required} of {of} needed)",
  "functions.indexShare": "Innovations' share of the index (no SPD)",
  "functions.index": "Index",
  "functions.predicate": "Predikat",

  "functions.assumptions": "Assumptions ({count})",
  "functions.more": "… and {count} more",

  "functions.error.noTable":
    "The header row was not recognised. It needs the column Nama Inovasi and a column Kematangan or indicator levels; read: {seen}.",
  "functions.error.noScores": "This table has neither a column Kematangan nor indicator levels; read: {seen}.",
  "functions.error.noHeader":
    "This range has no header row, and none was found above it. It needs the column Nama Inovasi and a column Kematangan or indicator levels.",
  "functions.error.noRows": "There are no innovations below the header.",
  "functions.error.twoTables": "This range holds more than one innovation table; choose one of them.",
  "functions.error.noSpdTable":
    "The SPD table was not recognised. It needs the columns Indikator and Level, or give the SPD score as a number.",
  "functions.error.noEvidence":
    'The evidenced score cannot be computed: there are no evidence columns in this range. Include them, or use "claimed".',
  "functions.error.basis": 'The basis must be "claimed" (klaim), "evidenced" (bukti) or "strict" (aman).',
  "functions.error.year": "There are no rules for {year}. Years available: {known}.",
  "functions.error.historyYear":
    "The year {year} is history only: its formula and weights are not known, so its index cannot be computed; note its score and predikat in the sheet Riwayat. Years that can be computed: {known}.",
  "functions.error.rules": "Rules must be a year such as 2026, or a rule table (from the button Insert rule sheet).",
  "functions.error.ruleTable": "{path}: {reason}",
  "functions.error.spdNumber": "SPD must be the SPD table or a number from 0 to {max}.",
  "functions.error.missingValue": "The rules are incomplete: {reason}",
  "functions.error.unread": "The header row cannot be read now ({code}). Press F9 to calculate again.",
  "functions.error.indicator":
    "Unknown indicator “{indicator}”. Use its number (16), key (5a), id (regulasi) or official name.",
  "functions.error.indicatorParts": "Indicator {indicator} has several rows; choose one: {parts}.",
  "functions.error.value": "Give the measured value or the kind of document.",
  "functions.error.measure": "Indicator {indicator} is measured on a basis; give one of: {bases}.",
  "functions.error.mixed": "Indicator {indicator} is measured on exactly one basis; read here: {bases}.",
  "functions.error.share":
    "Indicator {indicator} is measured in percent. A cell with percent format holds the fraction: multiply by 100 (for example =IID.LEVEL(29,B2*100)), or write the unit («{percent}%»).",
  "functions.error.years":
    "The number of years alone does not decide the level of indicator {indicator}; name the years, for example T-1 and T-2.",
  "functions.error.outside":
    "The value {value} is outside all ranges of indicator {indicator}; the letter names no level for it.",
  "functions.error.numeric":
    "Indicator {indicator} is measured by one number, which may have its unit; “{value}” is not read as one.",
  "functions.error.document": "This kind fits none of the levels of indicator {indicator}: {levels}.",
  "functions.error.indexValue": "The index must be a number from 0 to 100.",
  "functions.error.noLimits": "The predikat limits of {year} are not known.",
  "functions.error.field": "Unknown field. Choose from: {fields}.",
  "functions.error.unknown": "Not known for indicator {indicator}.",

  "functions.formula":
    "(SPD + sum of maturity / max({divisor}, n) + {per} x min(n, {cap})) / {total} x 100; count score 0 when fewer than {services} basic services are covered",
  "functions.assumed": "assumed",
  "functions.noAssumption": "none",
  "functions.noBases": "none",
  "functions.fact.weight": "weight",
  "functions.fact.levels": "levels",
  "functions.fact.evidence": "evidence",
  "functions.yes": "yes",
  "functions.no": "no",
  "functions.anyFile": "not known",
};
