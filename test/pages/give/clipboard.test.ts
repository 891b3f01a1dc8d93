/** @jest-environment jsdom */
import { copyPicture, copyText } from "../../../src/pages/shared/give/clipboard";

function noClipboard(): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
}

test("an older web view copies what is selected; the focus comes back", async () => {
  noClipboard();
  document.body.innerHTML = "<button>Salin</button>";
  const button = document.querySelector("button");
  button?.focus();
  let taken = "";
  document.execCommand = (command) => {
    const area = document.activeElement;
    taken = command === "copy" && area instanceof HTMLTextAreaElement ? area.value : "";
    return true;
  };
  expect(await copyText("isi surat")).toBe(true);
  expect(taken).toBe("isi surat");
  expect(document.activeElement).toBe(button);
  expect(document.querySelectorAll("textarea")).toHaveLength(0);
});

test("where nothing may be copied, that is said", async () => {
  noClipboard();
  document.execCommand = () => false;
  expect(await copyText("isi surat")).toBe(false);
});

test("a picture where pictures are taken, and the word that they are not", async () => {
  const taken: Blob[] = [];
  class Item {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  const write = async ([item]: Item[]): Promise<void> => void taken.push(item!.parts["image/png"]!);
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
  expect(await copyPicture(Uint8Array.of(1, 2, 3))).toBe(true);
  expect(taken.map(({ size, type }) => [size, type])).toEqual([[3, "image/png"]]);
  noClipboard();
  expect(await copyPicture(Uint8Array.of(1))).toBe(false);
});
