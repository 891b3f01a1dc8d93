import { memo, type ReactElement } from "react";
import { findingTitle } from "../../i18n/finding";
import { allWorthText, shortWorth } from "../../i18n/worth";
import { useTexts } from "../../pane/texts";
import { Icon } from "../../ui/icons";
import { ListOption } from "../../ui/list/ListOption";
import type { OptionProps } from "../../ui/list/VirtualList";
import { SeverityIcon } from "../../ui/SeverityIcon";
import { ExceptionRemark } from "../shared/review/ExceptionRemark";
import type { Fold, Item } from "./folding";
import { useFindingsTexts } from "./texts";

/** What the findings of a fold have in common, in words. */
export function useFoldTitle(): (fold: Fold) => string {
  const { locale } = useTexts();
  const say = useFindingsTexts();
  return ({ code, words, header, rest }) => {
    const title = findingTitle(locale, code);
    if (words !== "") return say("findings.fold.words", { title, words });
    if (header !== "") return say("findings.fold.header", { title, header });
    return rest ? say("findings.fold.rest", { title }) : title;
  };
}

const Content = memo(function Content({ fold, open }: { fold: Fold; open: boolean }): ReactElement {
  const { t, locale, count } = useTexts();
  const say = useFindingsTexts();
  const title = useFoldTitle();
  const worth = fold.worth && allWorthText(locale, fold.worth);
  const [first] = fold.entries;
  return (
    <>
      <Icon name="chevron" size={12} className={open ? "iid-line__sign iid-line__sign--open" : "iid-line__sign"} />
      <SeverityIcon severity={fold.severity} />
      <span className="iid-hidden">{t(`severity.${fold.severity}`)}: </span>
      <span className="iid-line__text iid-strong">{title(fold)}</span>
      <span className="iid-line__count">{say("findings.fold.cells", { count: count(fold.cells) })}</span>
      <span className="iid-line__worth iid-strong" aria-hidden="true">
        {fold.worth && shortWorth(locale, fold.worth)}
      </span>
      {worth !== null && <span className="iid-hidden">, {worth}</span>}
      {first && (first.accepted ?? first.suspended) && (
        <span className="iid-line__remark">
          <ExceptionRemark entry={first} />
        </span>
      )}
    </>
  );
});

export interface FoldLineProps extends OptionProps {
  item: Item;
  fold: Fold;
  open: boolean;
}

/** Equal findings as one line. */
export function FoldLine({ item, fold, open, ...props }: FoldLineProps): ReactElement {
  const { locale } = useTexts();
  const title = useFoldTitle();
  const worth = fold.worth && allWorthText(locale, fold.worth);
  return (
    <ListOption
      {...props}
      testId="fold"
      className="iid-line iid-line--fold"
      branch={{ level: 1, position: item.position, of: item.of, open }}
      title={[title(fold), worth].filter(Boolean).join("\n")}
      data={{ "data-code": fold.code, "data-cells": fold.cells }}
    >
      <Content fold={fold} open={open} />
    </ListOption>
  );
}
