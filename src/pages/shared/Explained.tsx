import { Fragment, type ReactElement } from "react";
import { GLOSSARY, type TermId } from "../../i18n/glossary";
import type { Locale } from "../../i18n/locale";
import { useTexts } from "../../pane/texts";
import { GlossaryTerm } from "./GlossaryTerm";

interface Found {
  term: TermId;
  from: number;
  to: number;
}

/** Where a word of the glossary first stands in a text, by itself. One with a small letter may begin a sentence. */
function find(text: string, term: TermId, locale: Locale): Found | null {
  const word = GLOSSARY[term].word[locale];
  const [first = ""] = word;
  const either = first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]` : first;
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${either}${word.slice(1)}(?![\\p{L}\\p{N}])`, "u").exec(text);
  return match && { term, from: match.index, to: match.index + match[0].length };
}

/** The first places of words in a text, in its order; of two that overlap, the one that is named first. */
function places(text: string, terms: readonly TermId[], locale: Locale): Found[] {
  const found: Found[] = [];
  for (const term of terms) {
    const one = find(text, term, locale);
    if (one && found.every(({ from, to }) => one.to <= from || one.from >= to)) found.push(one);
  }
  return found.sort((one, other) => one.from - other.from);
}

export interface ExplainedProps {
  /** A whole sentence or a few. */
  children: string;
  /** The words in it that have their meaning with them. */
  terms: readonly TermId[];
}

/** A text in which some words say what they mean, under the pointer and with the focus. */
export function Explained({ children, terms }: ExplainedProps): ReactElement {
  const { locale } = useTexts();
  const found = places(children, terms, locale);
  return (
    <>
      {found.map(({ term, from, to }, index) => (
        <Fragment key={term}>
          {children.slice(index === 0 ? 0 : found[index - 1]?.to, from)}
          <GlossaryTerm term={term}>{children.slice(from, to)}</GlossaryTerm>
        </Fragment>
      ))}
      {children.slice(found.at(-1)?.to ?? 0)}
    </>
  );
}
