import { officeLocale } from "../excel/host/culture";
import { fill } from "../i18n/fill";
import type { functions } from "../i18n/id/functions";
import type { Locale } from "../i18n/locale";

export type FunctionTextKey = keyof typeof functions;

type Texts = Record<FunctionTextKey, string>;

const LOADERS: Readonly<Record<Locale, () => Promise<{ functions: Texts }>>> = {
  id: () => import("../i18n/id/functions"),
  en: () => import("../i18n/en/functions"),
};

let texts: Texts | null = null;
let loading: Promise<void> | null = null;

/** @returns what to wait for before `text`; `null` when the language of Office is there already */
export function textsOnTheirWay(): Promise<void> | null {
  if (texts) return null;
  loading ??= LOADERS[officeLocale()]().then((loaded) => {
    texts = loaded.functions;
  });
  return loading;
}

/** Text of a custom function in the language of Office, once it is loaded; the key before that. */
export function text(key: FunctionTextKey, params: Record<string, string | number> = {}): string {
  return fill(texts?.[key] ?? key, params);
}
