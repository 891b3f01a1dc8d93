import { builtCommand, iid2026, workFolder } from "./command";
import { levelSheet, RECAP_HEADERS, recapRow, saveWorkbook } from "./workbooks";

let folder = "";

/** A field of the form as the JSON has it. */
interface FieldJson {
  field?: string;
  indicator?: string;
  number: string;
  state: string;
  required: boolean | null;
  words?: number;
  letters?: number;
  texts: { part: string; text: string }[];
}

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

/** Fourteen innovations of which two lower the mean: 12 x 111, 40 and 40 over the divisor of 12. */
async function book(): Promise<string> {
  const rows = Array.from({ length: 14 }, (_, i) => recapRow(i + 1, i < 12 ? 111 : 40));
  return saveWorkbook(folder, "rekap.xlsx", { Rekap: [RECAP_HEADERS, ...rows] });
}

test("the JSON names the rows to send, what each other one would cost, and the figures before and after", async () => {
  const { code, stdout, stderr } = iid2026(["send", "--json", await book()], folder);
  expect([code, stderr]).toEqual([0, ""]);
  const result = JSON.parse(stdout) as Record<string, unknown>;
  expect(result["send"]).toEqual(Array.from({ length: 12 }, (_, i) => i + 2));
  // Without basic services only the mean counts: 111 to (12 x 111 + 40) / 13.
  const cost = Number(((111 - (12 * 111 + 40) / 13) / 2.5).toFixed(10));
  expect(result["leaveOut"]).toEqual([
    { row: 14, name: "Inovasi nomor 13", cost },
    { row: 15, name: "Inovasi nomor 14", cost },
  ]);
  expect(result["index"]).toBe(44.4);
  expect([result["evidenced"], result["strict"]]).toEqual([null, null]);
  expect(result["all"]).toEqual({
    index: Number(((12 * 111 + 80) / 14 / 2.5).toFixed(10)),
    evidenced: null,
    strict: null,
  });
});

test("for people: the rows as ranges, the loss of each other one, and what the choice rests on", async () => {
  const { code, stdout } = iid2026(["send", await book()], folder);
  expect(code).toBe(0);
  expect(stdout).toContain("Kirim 12 dari 14 inovasi");
  expect(stdout).toContain("Kirim (baris Excel): 2-13");
  expect(stdout).toMatch(/14 {2}Inovasi nomor 13 +2,18/);
  expect(stdout).toContain("pilihan ini didasarkan pada klaim");
});

test("with evidence the evidenced index decides: what does not qualify stays behind at no cost below the divisor", async () => {
  const sheet = levelSheet([
    { name: "Layanan Satu", affair: "Pendidikan", levels: 3 },
    { name: "Layanan Dua", affair: "Kesehatan", levels: 2 },
  ]);
  const { code, stdout } = iid2026(
    ["send", "--json", await saveWorkbook(folder, "dua.xlsx", { Inovasi: sheet })],
    folder,
  );
  expect(code).toBe(0);
  const result = JSON.parse(stdout) as { send: number[]; leaveOut: unknown[]; index: number; all: { index: number } };
  expect(result.send).toEqual([2, 3]);
  expect(result.leaveOut).toEqual([]);
  expect(result.all.index).toBe(result.index);
});

test("for each innovation to send the JSON has the fields of the national form in its order, and what they lack", async () => {
  const sheet = levelSheet([{ name: "Layanan Satu", affair: "Pendidikan", levels: 3 }]);
  const file = await saveWorkbook(folder, "isian.xlsx", { Inovasi: sheet });
  const { innovations } = JSON.parse(iid2026(["send", "--json", file], folder).stdout) as {
    innovations: { send: boolean; ready: boolean; fields: FieldJson[]; indicators: FieldJson[] }[];
  };
  const [one] = innovations;
  expect(one!.fields.slice(0, 2)).toEqual([
    {
      field: "nama",
      number: "1",
      state: "filled",
      required: true,
      words: 2,
      letters: 12,
      texts: [{ part: "value", text: "Layanan Satu" }],
    },
    { field: "tahapan", number: "2", state: "missing", required: true, texts: [] },
  ]);
  expect(one!.send).toBe(true);
  // The sheet has no columns for ten fields that the form needs.
  expect(one!.ready).toBe(false);
  const lacking = one!.fields.filter(({ state }) => state === "missing").map(({ field }) => field);
  expect(lacking).toEqual([
    "tahapan",
    "inisiator",
    "jenis",
    "bentuk",
    "ujiCoba",
    "penerapan",
    "rancangBangun",
    "tujuan",
    "manfaat",
    "hasil",
  ]);
  expect(one!.indicators.map(({ indicator, number }) => [indicator, number]).slice(0, 2)).toEqual([
    ["16", "1"],
    ["17", "2"],
  ]);
  const text = iid2026(["send", file], folder).stdout;
  expect(text).toContain("Siap diinput ke formulir nasional: 0 dari 1 inovasi.");
  expect(text).toMatch(/2 +Layanan Satu +Tahapan, Inisiator, Jenis, Bentuk, Waktu Uji Coba, Waktu Penerapan/);
});

test("one workbook at a time, and one line for what cannot be read", async () => {
  const file = await book();
  expect(iid2026(["send", file, file], folder)).toMatchObject({ code: 2, stdout: "" });
  expect(iid2026(["send", "tidak-ada.xlsx"], folder)).toMatchObject({ code: 2, stdout: "" });
});
