import { oncePer, oncePerText } from "../../src/rules/once";

test("what follows from an object is made once, also when it is nothing", () => {
  const asked: object[] = [];
  const name = oncePer((one: { name?: string }) => {
    asked.push(one);
    return one.name;
  });
  const [first, second] = [{ name: "a" }, {}];
  expect([name(first), name(second), name(first), name(second)]).toEqual(["a", undefined, "a", undefined]);
  expect(asked).toEqual([first, second]);
});

test("an equal object is another one", () => {
  const copy = oncePer((one: { name: string }) => ({ ...one }));
  const first = { name: "a" };
  expect(copy(first)).toBe(copy(first));
  expect(copy({ name: "a" })).not.toBe(copy(first));
});

test("what cannot be made is tried again", () => {
  let tries = 0;
  const second = oncePer((_one: object) => {
    tries += 1;
    if (tries === 1) throw new Error("not yet");
    return tries;
  });
  const one = {};
  expect(() => second(one)).toThrow("not yet");
  expect([second(one), second(one)]).toEqual([2, 2]);
});

test("texts are forgotten when there are too many, and read again", () => {
  const read: string[] = [];
  const upper = oncePerText((text) => {
    read.push(text);
    return text.toUpperCase();
  }, 2);
  expect(["a", "b", "a", "c", "b", "c"].map(upper)).toEqual(["A", "B", "A", "C", "B", "C"]);
  expect(read).toEqual(["a", "b", "c", "b"]);
});
