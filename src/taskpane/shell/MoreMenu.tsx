import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Fragment, useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { MENU_GROUPS } from "../../pages/manifest";
import { usePage } from "../../pane/currentPage";
import { usePerson } from "../../pane/person";
import { useTexts } from "../../pane/texts";
import { Icon } from "../../ui/icons";
import { menuFor } from "../routes";
import { PANEL_ID, tabId } from "./elementIds";

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    alignSelf: "center",
    minWidth: "40px",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorCompoundBrandStroke,
    textDecorationThickness: tokens.strokeWidthThick,
    textUnderlineOffset: "4px",
  },
  // In a narrow pane the sign stands alone, so that every tab fits; the page itself has its name as heading.
  name: { "@media (max-width: 420px)": { display: "none" } },
  popover: { maxHeight: "calc(100vh - 48px)", overflowY: "auto" },
});

/** The pages beside the tabs: a button with the name of the open one, and a menu. */
export function MoreMenu(): ReactElement {
  const { locale, t } = useTexts();
  const { page, open } = usePage();
  const styles = useStyles();
  const { person } = usePerson();
  const menu = menuFor(person);
  const list = useRef<HTMLElement | null>(null);
  // Where the focus is when the menu opens: on the open page, or at the end after the arrow that leads upwards.
  const [start, setStart] = useState<"current" | "last" | null>(null);
  const current = menu.find(({ id }) => id === page);

  useEffect(() => {
    const items = list.current?.querySelectorAll<HTMLElement>("[role=menuitemradio]");
    if (!items || start === null) return;
    const at = start === "last" ? items.length - 1 : Math.max(0, [...items].findIndex(isChecked));
    items[at]?.focus();
  }, [start]);

  const openUpwards = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowUp") return;
    event.preventDefault();
    setStart("last");
  };
  // Office.js would give the focus to the sheet.
  const keepEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") event.stopPropagation();
  };

  return (
    <Menu
      inline
      open={start !== null}
      onOpenChange={(_event, { open: opened }) => setStart(opened ? "current" : null)}
      positioning={{ position: "below", align: "end" }}
      surfaceMotion={null}
      checkedValues={{ page: current ? [current.id] : [] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = menu.find(({ id }) => id === checkedItems[0]);
        if (chosen) open(chosen.id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          id={current && tabId(current.id)}
          appearance="subtle"
          size="small"
          icon={<Icon name="menu" />}
          menuIcon={null}
          aria-controls={current ? PANEL_ID : undefined}
          aria-label={current ? t("app.morePagesNow", { page: current.label[locale] }) : t("app.morePages")}
          className={mergeClasses(styles.button, current && styles.current)}
          data-testid="more"
          onKeyDown={openUpwards}
        >
          <span className={styles.name}>{current?.label[locale] ?? t("app.more")}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover} onKeyDown={keepEscape}>
        <MenuList
          // A function: the library's types know no element for a ref where optional properties are exact.
          ref={(element: HTMLElement | null) => {
            list.current = element;
          }}
          aria-label={t("app.morePages")}
          aria-labelledby={undefined}
        >
          {MENU_GROUPS.map((group, index) => (
            <Fragment key={group}>
              {index > 0 && <MenuDivider />}
              {menu
                .filter(({ place }) => place.in === group)
                .map(({ id, hash, label }) => (
                  <MenuItemRadio key={id} name="page" value={id} data-testid={`tab-${hash}`}>
                    {label[locale]}
                  </MenuItemRadio>
                ))}
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function isChecked(item: HTMLElement): boolean {
  return item.getAttribute("aria-checked") === "true";
}
