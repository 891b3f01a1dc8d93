import { SharedWork, toEnd, type Pausing } from "../../src/rules/pausing";

function* counting(steps: number, done: () => void): Pausing<string> {
  for (let step = 1; step < steps; step++) {
    done();
    yield;
  }
  done();
  return "made";
}

test("work that two wait for is done once, by turns, and both get what came of it", () => {
  let steps = 0;
  const work = new SharedWork(counting(10, () => (steps += 1)));
  const [one, other] = [work.result(), work.result()];
  for (let turn = 0; turn < 3; turn++) {
    one.next();
    other.next();
  }
  expect(steps).toBe(6);
  expect([toEnd(one), toEnd(other), toEnd(work.result())]).toEqual(["made", "made", "made"]);
  expect(steps).toBe(10);
});

test("what fails fails for each who waits, also for those who come later", () => {
  const work = new SharedWork(
    // eslint-disable-next-line require-yield -- it fails before it can pause
    (function* (): Pausing<string> {
      throw new Error("no");
    })(),
  );
  for (let asked = 0; asked < 2; asked++) expect(() => toEnd(work.result())).toThrow("no");
});
