import { RibbonCalls } from "../../preview/host/ribbonCalls";

const fixture = (): { calls: RibbonCalls; sent: string[] } => {
  const sent: string[] = [];
  return { calls: new RibbonCalls((callId, name) => sent.push(`${callId} ${name}`)), sent };
};

it("keeps clicks until the add-in listens, and sends each once", async () => {
  const { calls, sent } = fixture();
  const first = calls.run("validate");
  expect(sent).toEqual([]);
  calls.ready();
  calls.ready();
  const second = calls.run("missing");
  expect(sent).toEqual(["action1 validate", "action2 missing"]);
  calls.completed("action1", 0);
  calls.completed("action2", 5);
  await expect(first).resolves.toBeUndefined();
  await expect(second).rejects.toThrow("no function missing");
});

it("sends clicks of the meantime to the next page of the add-in; those the last page took end with it", async () => {
  const { calls, sent } = fixture();
  calls.ready();
  const taken = calls.run("validate");
  calls.restart();
  await expect(taken).resolves.toBeUndefined();
  const meantime = calls.run("summary");
  expect(sent).toEqual(["action1 validate"]);
  calls.ready();
  expect(sent).toEqual(["action1 validate", "action2 summary"]);
  calls.completed("action2", 0);
  await expect(meantime).resolves.toBeUndefined();
});
