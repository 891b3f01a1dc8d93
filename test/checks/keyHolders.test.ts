import fc from "fast-check";
import { KeyHolders } from "../../src/checks/shared/keyHolders";
import { toEnd } from "../../src/rules/pausing";
import type { InnovationRecord } from "../../src/workbook/types";

const recordAt = (row: number): InnovationRecord => ({
  row,
  name: `Inovasi ${row}`,
  included: true,
  fields: {},
  levels: {},
  evidence: {},
  measures: {},
  bases: {},
  typedMaturity: null,
});

const keys = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 });
const rowsOf = fc.array(fc.tuple(fc.boolean(), keys), { maxLength: 6 });
/** The rows of a table, and after how many pauses somebody stops, if at all. */
const table = fc.tuple(rowsOf, fc.option(fc.nat(6)));

test("after any edits the holders of each key are those that a count of the whole table gives", () => {
  fc.assert(
    fc.property(fc.array(table, { maxLength: 6 }), (tables) => {
      const holders = new KeyHolders();
      const keysOf = new Map<InnovationRecord, string[]>();
      let records: InnovationRecord[] = [];
      for (const [rows, stopAt] of tables) {
        // Some rows stay as they are; the others are new records.
        records = rows.map(([stays, found], index) => {
          const known = records[index];
          if (stays && known) return known;
          const record = recordAt(index + 2);
          keysOf.set(record, found);
          return record;
        });
        const work = holders.update(records, (record) => keysOf.get(record)!);
        if (stopAt !== null) {
          for (let pauses = 0; pauses < stopAt; pauses += 1) work.next();
          continue;
        }
        toEnd(work);
        const all = new Set([...keysOf.values()].flat());
        const expected = [...all].flatMap((key) => {
          const users = records.filter((record) => keysOf.get(record)!.includes(key));
          return users.length > 1 ? [[key, users.map(({ row }) => row)] as const] : [];
        });
        const seen = [...holders.shared()].map(([key, users]) => [key, users.map(({ row }) => row)] as const);
        expect(new Map(seen)).toEqual(new Map(expected));
      }
    }),
  );
});
