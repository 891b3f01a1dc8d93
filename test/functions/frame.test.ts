import { newestRules } from "../../src/rules/index";
import { codeOf } from "../../src/functions/frame/call";
import { defineFunction, type AnyFunction, type RegisteredFunction } from "../../src/functions/frame/function";
import { storedRuleYears } from "../../src/excel/stored/ruleParts";
import { all } from "../../src/functions/frame/maybe";
import { memory } from "../../src/functions/memory/memory";

const twice = defineFunction({
  id: "TWICE",
  order: 1,
  description: { id: "Dua kali.", en: "Twice." },
  parameters: {
    value: { kind: "number", name: { id: "nilai", en: "value" }, description: { id: "", en: "" }, optional: false },
  },
  result: "number",
  run: ({ value }) => 2 * Number(value),
});

function registered(load: () => Promise<AnyFunction>): RegisteredFunction {
  return { parameters: { value: "number" }, result: "number", load };
}

test("a function is loaded by the first formula, and answers at once from then on", async () => {
  const load = jest.fn(async () => twice);
  const code = codeOf(registered(load));
  expect(load).not.toHaveBeenCalled();
  await expect(code(4)).resolves.toBe(8);
  expect(code(0)).toBe(0);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a load that failed is tried again by the next formula", async () => {
  const load = jest.fn(async () => twice).mockRejectedValueOnce(new Error("offline"));
  const code = codeOf(registered(load));
  await expect(code(4)).rejects.toThrow("offline");
  await expect(code(4)).resolves.toBe(8);
});

test("what Excel says about the call stands behind the arguments, also behind those left out", async () => {
  const seen = jest.fn(() => 1);
  storedRuleYears.put(new Set());
  const code = codeOf({
    parameters: { table: "rules", value: "cell", rules: "cell" },
    result: "number",
    load: async () => ({ run: seen }),
  });
  await code(null, undefined, null, { address: "Lain!A1", parameterAddresses: [null, null, null] });
  expect(seen).toHaveBeenCalledWith({ table: newestRules(), value: null, rules: null });
});

test("of values that fail one after another only the first failure is left to be waited for", async () => {
  const failures = [Promise.reject(new Error("first")), Promise.reject(new Error("second"))];
  await expect(all(failures.map((failure) => () => failure))).rejects.toThrow("first");
  expect(() =>
    all<number>([
      () => Promise.reject(new Error("unheard")),
      () => {
        throw new Error("at once");
      },
    ]),
  ).toThrow("at once");
  // An unheard failure would end the process here.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

test("forgets what was read from a range", () => {
  const range = { values: [["a"]], sheet: "", top: 0, left: 0 };
  const read = jest.fn(() => null);
  memory.spd.get(range, null, [newestRules()], read);
  memory.spd.get({ ...range, values: [["a"]] }, null, [newestRules()], read);
  expect(read).toHaveBeenCalledTimes(1);
  memory.forget();
  memory.spd.get(range, null, [newestRules()], read);
  expect(read).toHaveBeenCalledTimes(2);
});
