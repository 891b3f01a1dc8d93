/** @jest-environment jsdom */
import { copyText } from "../../src/pages/shared/give/copyText";

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
