import { currentOf, mergeGround } from "../../src/exchange/merge/ground";
import { mergeReturned } from "../../src/exchange/merge/merge";
import { readReturned } from "../../src/exchange/merge/returned";
import type { Merge, MergeChoices } from "../../src/exchange/merge/types";
import { readWorkbook } from "../../src/workbook/index";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { FOUR, HEALTH, PartFile, parts } from "./merging";
import { RULES, templateFile } from "./sharing";

let bytes: Uint8Array;
let health: PartFile;

beforeAll(async () => {
  bytes = await templateFile(FOUR);
  health = (await parts(bytes)).get(HEALTH)!;
});

/** The merge of the pane, in which cells of the workbook may lead somewhere. */
async function merged(
  files: readonly PartFile[],
  { linked = null, choices }: { linked?: { name: string; header: string } | null; choices?: MergeChoices } = {},
): Promise<Merge> {
  const data = await readXlsxWorkbook(bytes, "daerah.xlsx");
  const { innovations, opd } = readWorkbook(data, RULES);
  const own = new PartFile("daerah.xlsx", data);
  if (linked) {
    const row = own.sheet.values.indexOf(own.row(linked.name)) + own.sheet.top;
    own.sheet.links = [
      { row, column: own.column(linked.header) + own.sheet.left, target: "https://contoh.go.id/a.pdf" },
    ];
  }
  const ground = mergeGround(data, { innovations: innovations!, opd }, []);
  const returned = files.map(({ file, data: theirs }) => readReturned(file, theirs, RULES));
  return mergeReturned(currentOf(ground), returned, RULES, choices);
}

test("a cell that leads somewhere is told and not written; its neighbours are", async () => {
  const file = health.copy("a.xlsx").set("Layanan Lansia", "Tujuan", "baru").set("Layanan Lansia", "Manfaat", "ada");
  const { changed, conflicts } = await merged([file], { linked: { name: "Layanan Lansia", header: "Tujuan" } });
  expect(changed.map(({ key }) => key)).toEqual(["field:manfaat"]);
  expect(conflicts.map(({ key, blocked }) => [key, blocked])).toEqual([["field:tujuan", "link"]]);
});

test("of a new innovation that two files describe differently the first is written, or the one that was chosen", async () => {
  const files = ["satu", "dua"].map((text) =>
    health.copy(`${text}.xlsx`).add({ "Nama Inovasi": "Klinik Apung", Tujuan: text }),
  );
  const tujuan = ({ added }: Merge): unknown =>
    added[0]!.writes
      .map(({ content }) => "value" in content && content.value)
      .filter((value) => value === "satu" || value === "dua");
  const first = await merged(files);
  expect(first.added).toHaveLength(1);
  expect(tujuan(first)).toEqual(["satu"]);
  const [conflict] = first.conflicts;
  expect([conflict!.ours, conflict!.theirs]).toEqual(["satu", "dua"]);
  const chosen = await merged(files, { choices: { conflicts: new Map([[conflict!.id, "theirs"]]) } });
  expect(tujuan(chosen)).toEqual(["dua"]);
  expect(chosen.decided).toHaveLength(1);
});
