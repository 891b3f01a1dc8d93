import { oncePerText } from "../rules/once";

/** A template as text, name of a place, text, name … */
const partsOf = oncePerText((template) => template.split(/\{(\w+)\}/));

/** Puts parameters into a template; a place `{name}` without a parameter stays visible. */
export function fill(template: string, params: Record<string, string | number>): string {
  const parts = partsOf(template);
  let text = parts[0]!;
  for (let place = 1; place < parts.length; place += 2) {
    const name = parts[place]!;
    text += `${params[name] ?? `{${name}}`}${parts[place + 1]!}`;
  }
  return text;
}
