import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "explanation.title": "How is this number computed?",

  "explanation.region": "Index of the region",
  "explanation.inWords": "Index = (SPD + sum of maturity ÷ divisor + count score) ÷ highest score × 100",
  "explanation.innovation": "Selected row",
  "explanation.noRow": "Select a row of an innovation on the sheet to see how it is scored.",
  "explanation.indicator": "Indicator",
  "explanation.level": "Level",
  "explanation.weight": "Weight",
  "explanation.points": "Score",
  "explanation.sum": "Sum of maturity",
  "explanation.assumed": "Its weight or levels are assumed, not published.",
  "explanation.proven": "evidence {value}",
  "explanation.levels": "Sum of levels",
  "explanation.eachIndicator": "Each indicator: level × weight = score",
};
