import { systemClock } from "../../../src/actions/session/jobs/clock";

const given = globalThis.MessageChannel;

describe.each([
  ["where there are message channels", given],
  ["where there are none", undefined],
])("%s", (_where, channel) => {
  beforeEach(() => void (globalThis.MessageChannel = channel!));
  afterEach(() => void (globalThis.MessageChannel = given));

  test("a job for the next turn comes after what is being done, in order, and can be called off", async () => {
    const done: string[] = [];
    const first = new Promise<void>((resolve) => {
      systemClock.after(0, () => {
        done.push("first");
        resolve();
      });
    });
    const callOff = systemClock.after(0, () => done.push("called off"));
    callOff();
    const last = new Promise<void>((resolve) => {
      systemClock.after(0, () => {
        done.push("last");
        resolve();
      });
    });
    done.push("now");
    await Promise.resolve();
    expect(done).toEqual(["now"]);
    await Promise.all([first, last]);
    expect(done).toEqual(["now", "first", "last"]);
    callOff();
  });

  test("who waits for a time is told no sooner", async () => {
    const start = systemClock.now();
    await new Promise<void>((resolve) => void systemClock.after(20, resolve));
    expect(systemClock.now() - start).toBeGreaterThanOrEqual(19);
  });
});
