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

test("while texts are never asked for again, none is kept", () => {
  const most = 10;
  let read = 0;
  const upper = oncePerText((text) => {
    read += 1;
    return text.toUpperCase();
  }, most);
  const timesRead = (text: string): number => {
    const before = read;
    expect([upper(text), upper(text)]).toEqual([text.toUpperCase(), text.toUpperCase()]);
    return read - before;
  };
  // Kept texts helped twice.
  expect([timesRead("first"), timesRead("second")]).toEqual([1, 1]);
  for (let next = 0; next < most; next += 1) upper(`useful ${next}`);
  expect(timesRead("third")).toBe(1);

  for (let next = 0; next < 4 * most; next += 1) upper(`never again ${next}`);
  expect(timesRead("fourth")).toBe(2);

  for (let next = 0; next < 20 * most; next += 1) upper("later again and again");
  expect(timesRead("later again and again")).toBe(0);
});
