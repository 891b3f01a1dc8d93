import fc from "fast-check";
import { KeyHolders } from "../../src/checks/shared/keyHolders";
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

test("after any edits the holders of each key are those that a count of the whole table gives", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(fc.boolean(), keys), { maxLength: 6 }), { maxLength: 6 }), (tables) => {
      const holders = new KeyHolders();
      const keysOf = new Map<InnovationRecord, string[]>();
      let records: InnovationRecord[] = [];
      for (const rows of tables) {
        // Some rows stay as they are; the others are new records.
        records = rows.map(([stays, found], index) => {
          const known = records[index];
          if (stays && known) return known;
          const record = recordAt(index + 2);
          keysOf.set(record, found);
          return record;
        });
        holders.update(records, (record) => keysOf.get(record)!);
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
