import { BRAND_RAMP } from "../../src/brand/index";
import type { Leaving } from "./paneFocus";
import { attachRegions, focusPane } from "./regions";
import { attachSplitter } from "./splitter";
import { say, type PreviewLocale, type TextKey } from "./texts";

/** What the buttons of the page do. */
export interface PageActions {
  open(file: File): void;
  save(): void;
  ribbon(command: RibbonCommand): void;
  theme(dark: boolean): void;
}

/** The buttons of the IID ribbon tab, as the manifest names them. */
export type RibbonCommand = "validate" | "summary" | "create" | "selfTest";

export interface Page {
  grid: HTMLElement;
  pane: HTMLElement;
  /** Where the focus goes when it leaves the pane: around to the bar, back to the splitter, or to the sheet. */
  focusBeyondPane(way: Leaving): void;
  setFile(name: string): void;
  /** What the page did last, such as saving; it stays until the next news. */
  setNews(text: string, tone?: "error"): void;
  /** What there is to say about the selected cell; beside the news. */
  setSentence(text: string): void;
}

const WIDTHS = { narrow: 350, wide: 600 } as const;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function button(label: string, id: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: "button", "data-testid": id }, label);
  made.addEventListener("click", onClick);
  return made;
}

/** Builds the page around grid and pane: bar, ribbon tab, splitter and status line. */
export function buildPage(root: HTMLElement, locale: PreviewLocale, dark: boolean, actions: PageActions): Page {
  const text = (key: TextKey): string => say(locale, key);
  document.documentElement.lang = locale;
  document.title = text("page.title");
  for (const [shade, color] of Object.entries(BRAND_RAMP)) {
    document.documentElement.style.setProperty(`--brand-${shade}`, color);
  }

  const file = element("span", { class: "file", "data-testid": "file-name" });
  const news = element("span");
  const sentence = element("span");
  const status = element("div", { class: "status", role: "status", "data-testid": "status" }, news, sentence);
  const grid = element("section", { class: "grid", "aria-label": text("grid.label") });
  const pane = element("section", { class: "pane", "aria-label": text("pane.label") });
  const splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
  });
  splitter.setAttribute("aria-label", text("pane.resize"));

  const { setWidth } = attachSplitter(splitter, pane, (width) => {
    narrow.setAttribute("aria-pressed", String(width === WIDTHS.narrow));
    wide.setAttribute("aria-pressed", String(width === WIDTHS.wide));
  });
  const narrow = button(text("bar.width.narrow"), "width-narrow", () => setWidth(WIDTHS.narrow));
  const wide = button(text("bar.width.wide"), "width-wide", () => setWidth(WIDTHS.wide));

  const ribbon = element(
    "div",
    { class: "ribbon", role: "toolbar", "aria-label": text("ribbon.label") },
    button(text("ribbon.validate"), "ribbon-validate", () => actions.ribbon("validate")),
    button(text("ribbon.summary"), "ribbon-summary", () => actions.ribbon("summary")),
    button(text("ribbon.create"), "ribbon-create", () => actions.ribbon("create")),
    button(text("ribbon.selfTest"), "ribbon-self-test", () => actions.ribbon("selfTest")),
  );
  const work = element("main", { class: "work" }, grid, splitter, pane);
  root.replaceChildren(
    element(
      "header",
      { class: "bar" },
      element("h1", {}, text("bar.product")),
      element("span", { class: "quiet" }, text("bar.preview")),
      file,
      ...fileButtons(text, actions),
      element("span", { class: "group", role: "group", "aria-label": text("bar.width") }, narrow, wide),
      themeButton(text, dark, actions),
    ),
    ribbon,
    work,
    status,
  );
  setWidth(WIDTHS.narrow);
  const focusGrid = (): void => grid.querySelector("canvas")?.focus();
  attachRegions([
    { element: grid, focus: focusGrid },
    { element: pane, focus: () => focusPane(pane) },
    { element: ribbon, focus: () => ribbon.querySelector("button")?.focus() },
  ]);
  return {
    grid,
    pane,
    focusBeyondPane: (way) => {
      const target = {
        forward: root.querySelector("button"),
        backward: splitter,
        toGrid: grid.querySelector("canvas"),
      };
      target[way]?.focus();
    },
    setFile: (name) => {
      file.textContent = name;
      file.title = name;
    },
    setNews: (message, tone) => {
      news.textContent = message;
      if (tone) news.dataset["tone"] = tone;
      else delete news.dataset["tone"];
    },
    setSentence: (message) => {
      // Written again it would be read aloud again.
      if (sentence.textContent !== message) sentence.textContent = message;
    },
  };
}

function fileButtons(text: (key: TextKey) => string, actions: PageActions): HTMLElement[] {
  const input = element("input", { type: "file", accept: ".xlsx", hidden: "", "data-testid": "file-input" });
  input.addEventListener("change", () => {
    const [chosen] = input.files ?? [];
    // The same file can be chosen twice in a row.
    input.value = "";
    if (chosen) actions.open(chosen);
  });
  return [button(text("bar.open"), "open", () => input.click()), input, button(text("bar.save"), "save", actions.save)];
}

function themeButton(text: (key: TextKey) => string, dark: boolean, actions: PageActions): HTMLElement {
  let isDark = dark;
  const show = (): void => {
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    toggle.textContent = text(isDark ? "bar.theme.light" : "bar.theme.dark");
  };
  const toggle = button("", "theme", () => {
    isDark = !isDark;
    show();
    actions.theme(isDark);
  });
  toggle.title = text("bar.theme.note");
  show();
  return toggle;
}
