import fc from "fast-check";
import { jsonPieces, MadeList, objectText } from "../../src/cli/output/jsonText";

/** What JSON has no word for as well: it is left out of objects and `null` in lists. */
const anything = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string({ unit: "binary" }));
const lists = fc.array(anything);
const keys = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "1", '"', "toJSON"));

test("an object with lists that are made reads as JSON.stringify writes it", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.oneof(anything, lists), fc.boolean()), { maxLength: 6 }), (entries) => {
      const plain = Object.fromEntries(entries.map(([key, value]) => [key, value]));
      const made = Object.fromEntries(
        entries.map(([key, value, isMade]) => [
          key,
          isMade && Array.isArray(value) ? new MadeList(() => value as unknown[]) : value,
        ]),
      );
      const text = [...objectText(made)].join("");
      expect(text).toBe(JSON.stringify(plain));
      expect(Buffer.concat(jsonPieces(objectText(made)))).toEqual(Buffer.from(text));
    }),
  );
});

test("a list is made while it is written, and its bytes come in pieces", () => {
  const made: number[] = [];
  const list = new MadeList(function* () {
    for (let item = 0; item < 50_000; item += 1) {
      made.push(item);
      yield { item, text: "»Bukti« ke-" };
    }
  });
  const texts = objectText({ list });
  texts.next();
  texts.next();
  expect(made.length).toBeLessThan(100);

  const pieces = jsonPieces(objectText({ list }));
  expect(pieces.length).toBeGreaterThan(3);
  // Each has memory of its own, so that it can be moved to another thread.
  for (const { byteLength, buffer } of pieces) expect(buffer.byteLength).toBe(byteLength);
  expect(JSON.parse(Buffer.concat(pieces).toString())).toEqual({ list: [...list.items] });
});
