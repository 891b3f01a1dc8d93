import { MOST_FORMS, type FormsWanted } from "../../exchange/form/wanted";
import { cleanText } from "../../workbook/index";
import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { isGiven, textOf, textsOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { translateForms } from "./forms.texts";

export const FORM: Flag = {
  name: "form",
  help: {
    id: "sebagai formulir OPD: satu lembar satu inovasi",
    en: "as forms for departments: one sheet an innovation",
  },
};

const COUNT: Flag = {
  name: "count",
  value: { id: "N", en: "N" },
  help: { id: "jumlah formulir (biasanya 1)", en: "how many forms (usually 1)" },
};

const NAME: Flag = {
  name: "name",
  value: { id: "NAMA", en: "NAME" },
  help: {
    id: "nama inovasi yang sudah diketahui, boleh berulang",
    en: "the name of an innovation that is known, may be repeated",
  },
  several: true,
};

const OPD: Flag = {
  name: "opd",
  value: { id: "NAMA", en: "NAME" },
  help: { id: "perangkat daerah yang mengisi formulir", en: "the department that fills in the forms" },
};

/** Empty forms; `null` for the table. */
export const FORMS: CommandOption<FormsWanted | null> = {
  flags: [FORM, COUNT, NAME, OPD],
  read(given, { locale }) {
    const names = textsOf(given, NAME).map(cleanText);
    const text = textOf(given, COUNT);
    if (!isGiven(given, FORM)) {
      const [lost] = [COUNT, NAME, OPD].filter((flag) => isGiven(given, flag));
      if (lost) throw new InputProblem(translateForms(locale, "cli.forms.onlyForm", { option: lost.name }));
      return null;
    }
    const count = text === undefined ? 1 : Number(text);
    const isCount = Number.isInteger(count) && count >= 1 && Math.max(count, names.length) <= MOST_FORMS;
    if (!isCount) throw new InputProblem(translateForms(locale, "cli.forms.count", { most: MOST_FORMS }));
    return { count, names, department: cleanText(textOf(given, OPD) ?? "") };
  },
};
