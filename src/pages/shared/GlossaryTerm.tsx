import type { ReactElement } from "react";
import { GLOSSARY, type TermId } from "../../i18n/glossary";
import { useTexts } from "../../pane/texts";
import { Term } from "../../ui/Term";

/** A word of the glossary with its meaning. */
export function GlossaryTerm({ term, children }: { term: TermId; children: string }): ReactElement {
  const { locale } = useTexts();
  return (
    <Term explanation={GLOSSARY[term].meaning[locale]} testId={`term-${term}`}>
      {children}
    </Term>
  );
}
