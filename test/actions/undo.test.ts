import { UndoStack, type UndoEntry } from "../../src/actions/session/undo";
import { notice } from "../../src/i18n/notice";

const label = notice({ id: "langkah", en: "step" }, {});

function entry(revert: () => Promise<null>): UndoEntry {
  return { label, revert };
}

test("asked for twice at once, one step is taken back, and the one before stays", async () => {
  const reverted: string[] = [];
  const stack = new UndoStack(() => undefined);
  const step = (name: string): UndoEntry =>
    entry(async () => {
      await Promise.resolve();
      reverted.push(name);
      return null;
    });
  stack.remember(step("satu"));
  stack.remember(step("dua"));
  expect((await Promise.all([stack.undoLast(), stack.undoLast()])).map((undone) => undone !== null)).toEqual([
    true,
    false,
  ]);
  expect(reverted).toEqual(["dua"]);
  await stack.undoLast();
  expect([reverted, stack.label()]).toEqual([["dua", "satu"], null]);
});

test("a step that Excel refuses to take back stays, and can be asked for again", async () => {
  let refuse = true;
  const stack = new UndoStack(() => undefined);
  stack.remember(entry(() => (refuse ? Promise.reject(new Error("ditolak")) : Promise.resolve(null))));
  await expect(stack.undoLast()).rejects.toThrow("ditolak");
  expect(stack.label()).toBe(label);
  refuse = false;
  expect(await stack.undoLast()).toEqual({ label, left: null });
});
