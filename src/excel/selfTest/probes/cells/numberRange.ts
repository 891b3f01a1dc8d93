import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Batas angka", en: "Limits of numbers" },
  expects: {
    id: "Batas dari 0 sampai 100 terbaca seperti ditulis.",
    en: "A limit from 0 to 100 is read as it was written.",
  },
  async run(bench) {
    const area = bench.place(1, 1);
    const seen = await bench.write(async (sheet, context) => {
      const { dataValidation } = rangeAt(sheet, area);
      dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      dataValidation.errorAlert = { title: "Swauji", message: "0 - 100", style: "Stop", showAlert: true };
      dataValidation.load("type,rule,errorAlert");
      await context.sync();
      const { type, rule, errorAlert } = dataValidation;
      return [type, rule.decimal?.operator, Number(rule.decimal?.formula2), errorAlert.style];
    });
    return compared(seen, ["Decimal", "Between", 100, "Stop"]);
  },
});
