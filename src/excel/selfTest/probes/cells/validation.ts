import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Daftar pilihan", en: "Drop-down lists" },
  expects: {
    id: "Daftar dengan pesan kesalahan dan petunjuknya terbaca seperti ditulis.",
    en: "A list with its error message and prompt is read as it was written.",
  },
  async run(bench) {
    const area = bench.place(1, 1);
    const seen = await bench.write(async (sheet, context) => {
      const { dataValidation } = rangeAt(sheet, area);
      dataValidation.rule = { list: { inCellDropDown: true, source: "Ya,Tidak" } };
      dataValidation.errorAlert = { title: "Swauji", message: "Ya / Tidak", style: "Warning", showAlert: true };
      dataValidation.prompt = { title: "Swauji", message: "Ya / Tidak", showPrompt: true };
      dataValidation.load("type,rule,errorAlert,prompt");
      await context.sync();
      const { type, rule, errorAlert, prompt } = dataValidation;
      return [type, rule.list?.source, errorAlert.style, prompt.title];
    });
    return compared(seen, ["List", "Ya,Tidak", "Warning", "Swauji"]);
  },
});
