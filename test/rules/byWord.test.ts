import { byWord } from "../../src/rules/byWord";
import { parseLevel } from "../../src/workbook/cells/level";
import { parseDate } from "../../src/workbook/cells/date";

const TABLE = byWord({ satu: 1 });

test.each(["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"])(
  "%s is no word of any table",
  (word) => {
    expect([TABLE[word], word in TABLE]).toEqual([undefined, false]);
    expect(parseLevel(word)).toMatchObject({ level: 0, invalid: true });
    expect(parseDate(`5 ${word} 2024`, false)).toBeNull();
  },
);

test("its own words are found", () => {
  expect(TABLE["satu"]).toBe(1);
});
