import { translator } from "../../../i18n/translator";

/** Texts of `iid completion`. */
export const id = {
  "cli.completion.usage": "sebut satu shell, {shells}: iid completion bash.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.completion.usage": "name one shell, {shells}: iid completion bash.",
};

export const translateCompletion = translator<keyof typeof id>({ id, en });
