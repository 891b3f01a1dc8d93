import { translator } from "../../i18n/translator";

const id = {
  "cli.forms.onlyForm": "--{option} hanya berlaku bersama --form.",
  "cli.forms.count": "jumlah formulir adalah bilangan bulat dari 1 sampai {most}.",
} as const;

const en: Record<keyof typeof id, string> = {
  "cli.forms.onlyForm": "--{option} only goes with --form.",
  "cli.forms.count": "the number of forms is a whole number from 1 to {most}.",
};

export const translateForms = translator<keyof typeof id>({ id, en });
