/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { jpeg } from "../../folder/support/files";
import { likeBrowser, openFolderPage, pick, shownCodes, stateOf } from "./support/folderPage";
import { pickedFile } from "../support/files";
import { textOf } from "../support/renderPane";
import { axe } from "../../support/axe";

beforeAll(likeBrowser);

interface Drive {
  files: File[];
  state: Partial<SessionState>;
  /** The names of the files that were asked for, in their order. */
  reads: string[];
  /** Which of them cannot be read from now on. */
  lose(names: readonly string[]): void;
  /** None can be read any more once so many were asked for. */
  goesAfter(count: number): void;
}

/** Photos that the cells of one innovation name, on a drive that can go away and come back. */
function drive(count: number): Drive {
  const names = Array.from({ length: count }, (_, i) => `f${String(i).padStart(2, "0")}.jpg`);
  const reads: string[] = [];
  let lost: readonly string[] = [];
  let last = Infinity;
  const files = names.map((name, i) =>
    pickedFile(`Bukti/${name}`, jpeg(900, 700 + i), async () => {
      reads.push(name);
      if (lost.includes(name) || reads.length > last) throw new DOMException("gone", "NotReadableError");
    }),
  );
  const state = stateOf({ name: "SIPANDU", levels: { "25": 2 }, evidence: { "25": names.join("; ") } });
  return { files, state, reads, lose: (set) => (lost = set), goesAfter: (asked) => (last = asked) };
}

const summary = (): string => textOf(screen.getByTestId("evidence-summary"));

test("files that cannot be read are each a finding, the page says how many, and reads them again when asked", async () => {
  const { files, state, lose, reads } = drive(6);
  lose(["f01.jpg", "f04.jpg"]);
  const { user, view } = await openFolderPage(state);
  pick(files);
  expect(textOf(await screen.findByTestId("reading-state"))).toContain("2 berkas tidak dapat dibaca");
  expect(shownCodes()).toEqual(["file-damaged", "file-damaged"]);
  expect((await axe(view.container)).violations).toEqual([]);
  lose([]);
  reads.length = 0;
  await user.click(screen.getByTestId("read-again"));
  await waitFor(() => expect(screen.queryByTestId("reading-state")).toBeNull());
  expect(shownCodes()).toEqual([]);
  expect(new Set(reads)).toEqual(new Set(["f01.jpg", "f04.jpg"]));
});

test("a drive that goes away in the middle stops the reading: what was not read is not judged, and it goes on later", async () => {
  const { files, state, goesAfter, reads } = drive(60);
  goesAfter(20);
  const { user, view } = await openFolderPage(state);
  pick(files);
  await screen.findByTestId("resume");
  const said = textOf(screen.getByTestId("reading-state"));
  expect(said).toMatch(/drive atau foldernya mungkin terlepas\. \d+ dari 60 berkas sudah dibaca/);
  expect(shownCodes()).not.toContain("file-damaged");
  expect(reads.length).toBeLessThan(60);
  expect((await axe(view.container)).violations).toEqual([]);
  goesAfter(Infinity);
  await user.click(screen.getByTestId("resume"));
  await waitFor(() => expect(summary()).toContain("60 nama cocok"));
  expect(screen.queryByTestId("reading-state")).toBeNull();
});

test("files that stay unreadable are findings once they failed again, so that the others are read", async () => {
  const { files, state, lose } = drive(20);
  lose(Array.from({ length: 13 }, (_, i) => `f${String(i).padStart(2, "0")}.jpg`));
  const { user } = await openFolderPage(state);
  pick(files);
  await user.click(await screen.findByTestId("resume"));
  await screen.findByTestId("read-again");
  expect(textOf(screen.getByTestId("reading-state"))).toContain("13 berkas tidak dapat dibaca");
  expect(screen.getByTestId("folder-kind-line").dataset["code"]).toBe("file-damaged");
});

test("another folder begins anew", async () => {
  const { files, state, goesAfter } = drive(30);
  goesAfter(0);
  await openFolderPage(state);
  pick(files);
  await screen.findByTestId("resume");
  pick(drive(30).files);
  await waitFor(() => expect(summary()).toContain("30 nama cocok"));
  expect(screen.queryByTestId("reading-state")).toBeNull();
});

/** The files of a drive that takes its time to say how large each is. */
function farAway(files: readonly File[]): File[] {
  return files.map((file) => {
    const { size } = file;
    return Object.defineProperty(file, "size", {
      get() {
        for (const end = performance.now() + 12; performance.now() < end;);
        return size;
      },
    });
  });
}

test("a drive that is far away is listed with progress; stopped, nothing was chosen, and it can be chosen again", async () => {
  const { files, state } = drive(40);
  const { user, view } = await openFolderPage(state);
  pick(farAway(files));
  const bar = await screen.findByTestId("listing");
  expect(bar.getAttribute("aria-valuemax")).toBe("40");
  expect(screen.getByText(/^Mendaftar \d+ dari 40 berkas$/)).toBeTruthy();
  expect((await axe(view.container)).violations).toEqual([]);
  pick(farAway(drive(60).files));
  await waitFor(() => expect(screen.getByTestId("listing").getAttribute("aria-valuemax")).toBe("60"));
  await user.click(screen.getByTestId("stop"));
  expect(screen.queryByTestId("listing")).toBeNull();
  expect(screen.queryByTestId("evidence-summary")).toBeNull();
  pick(drive(40).files);
  await waitFor(() => expect(summary()).toContain("40 nama cocok"));
});
