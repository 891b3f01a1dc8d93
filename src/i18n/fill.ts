const split = new Map<string, string[]>();

/** A template as text, name of a place, text, name … */
function partsOf(template: string): string[] {
  let parts = split.get(template);
  if (!parts) split.set(template, (parts = template.split(/\{(\w+)\}/)));
  return parts;
}

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
