import type { Locale } from "./locale";
import type { TextParams } from "./translator";

/** One text in every language, with places `{name}` to fill. */
export type Text = Readonly<Record<Locale, string>>;

/** The names of the places in a text: `"sheet" | "count"` for `{count} … “{sheet}”`. */
type PlaceIn<Template extends string> = Template extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlaceIn<Rest>
  : never;

/** What a text has to be filled with; anything goes for a text that is only known while the program runs. */
export type ParamsOf<T extends Text> = string extends T["id"]
  ? TextParams
  : { readonly [Place in PlaceIn<T["id"]>]: string | number };

/** `never` for a language whose places are not those of the Indonesian text. */
type SamePlaces<T extends Text> = {
  [Language in keyof T]: T[Language] extends string
    ? [PlaceIn<T[Language]>, PlaceIn<T["id"]>] extends [PlaceIn<T["id"]>, PlaceIn<T[Language]>]
      ? string
      : never
    : never;
};

/** Texts that stand beside the code that says them. A language whose places differ from the Indonesian is a type error. */
export function texts<const T extends Readonly<Record<string, Text>>>(
  all: T & { [Name in keyof T]: SamePlaces<T[Name]> },
): T {
  return all;
}

/** A text of a dictionary in every language. */
export function textIn<Key extends string>(dictionaries: Record<Locale, Record<Key, string>>, key: Key): Text {
  return { id: dictionaries.id[key], en: dictionaries.en[key] };
}
