import { codes, context, evidenceCodes, observe } from "./build";
import { runChecks } from "../../src/checks/index";

const MANDATORY = ["regulasi", "sdm", "kecepatan", "kemanfaatan", "video"];

describe("levels", () => {
  test.each([1, 2, 3, "1", "Level 2", "3 - daring"])("%p is a level", (level) => {
    expect(codes({ records: [{ levels: { monev: level } }] })).toEqual([]);
  });

  test.each([-1, 4, 2.5, "x", "tinggi"])("%p is none", (level) => {
    const [found, ...others] = observe({ records: [{ levels: { monev: level } }] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "level-invalid", effect: "level", indicator: "monev" });
  });

  test("on a mandatory indicator the row does not qualify", () => {
    expect(observe({ records: [{ levels: { video: 9 } }] })).toMatchObject([{ code: "level-invalid", effect: "row" }]);
  });

  test.each(MANDATORY)("mandatory: %s", (id) => {
    const found = observe({ records: [{ levels: { [id]: 0 } }] });
    expect(found).toMatchObject([{ code: "mandatory-missing", effect: "row", indicator: id, header: `level ${id}` }]);
  });

  test("a mandatory indicator without a column is a missing column, not a missing level", () => {
    expect(codes({ records: [{}], levels: ["regulasi", "monev"] })).toEqual(["column-missing"]);
  });
});

describe("recap", () => {
  const recap = (kematangan: string | number) =>
    observe({ layout: "recap", fields: ["tahapan", "kematangan"], records: [{ fields: { kematangan } }] }).filter(
      ({ code }) => code !== "column-missing",
    );

  test.each([0, 1, 85.5, 110.99, 111])("maturity %d is one", (value) => {
    expect(recap(value)).toEqual([]);
  });

  test.each([-0.01, 111.01, 250, "tinggi"])("maturity %p is none", (value) => {
    expect(recap(value)).toMatchObject([{ code: "maturity-invalid", effect: "row", params: { max: 111 } }]);
  });

  test("blank is a missing field", () => {
    expect(recap("")).toMatchObject([{ code: "field-missing", header: "kematangan", effect: "row" }]);
  });

  test("its level columns are not missed", () => {
    const [found] = observe({ layout: "recap", fields: ["tahapan", "kematangan"], records: [] });
    expect(String(found!.params["columns"])).not.toContain("level:");
  });
});

describe("typed maturity beside levels", () => {
  const differs = (kematangan: number, levels = {}) =>
    observe({ fields: ["tahapan", "kematangan"], records: [{ fields: { kematangan }, levels }] }).filter(
      ({ code }) => code === "maturity-differs",
    );

  test("37 x 2 = 74 agrees, anything else differs", () => {
    expect(differs(74)).toEqual([]);
    expect(differs(111)).toMatchObject([{ effect: "none", params: { value: 111, sum: 74 } }]);
  });

  test("with a level that cannot be read nothing is compared", () => {
    expect(differs(80, { monev: 8 })).toEqual([]);
  });
});

describe("Excel errors", () => {
  test.each([
    ["a level", { levels: { monev: "#N/A" } }, "level"],
    ["a mandatory level", { levels: { video: "#VALUE!" } }, "row"],
    ["evidence", { evidence: { monev: "#REF!" } }, "level"],
    ["the stage", { fields: { tahapan: "#NAME?" } }, "row"],
    ["the application date", { fields: { penerapan: "#VALUE!" } }, "row"],
    ["the trial date", { fields: { ujiCoba: "#NUM!" } }, "row"],
    ["the design", { fields: { rancangBangun: "#N/A" } }, "row"],
    ["the affair", { fields: { urusan: "#N/A" } }, "row"],
    ["a list", { fields: { jenis: "#N/A" } }, "row"],
    ["a field that the form leaves open", { fields: { pengembangan: "#N/A" } }, "none"],
  ])("in %s: told once", (_, record, effect) => {
    const found = observe({ records: [record], evidence: ["monev"] }).filter(({ code }) => code !== "column-missing");
    expect(found).toMatchObject([{ code: "cell-error", effect }]);
  });

  test("in a recap's maturity", () => {
    const spec = { layout: "recap", fields: ["kematangan"], records: [{ fields: { kematangan: "#DIV/0!" } }] } as const;
    const found = observe(spec).filter(({ code }) => code !== "column-missing");
    expect(found).toMatchObject([{ code: "cell-error", effect: "row" }]);
  });

  test("evidence that shows an error is not judged as evidence", () => {
    expect(evidenceCodes("monev", "#REF!")).toEqual(["cell-error"]);
  });
});

describe("SPD", () => {
  const spd = (rows: Parameters<typeof observe>[0]["spd"]) => observe({ records: [], spd: rows ?? {} });

  test("points to the row and column of the SPD sheet", () => {
    expect(spd({ apbd: { level: 7 } })).toEqual([
      {
        code: "spd-level-invalid",
        sheet: "SPD",
        row: 3,
        column: 2,
        header: "Level",
        indicator: "apbd",
        params: { value: "7" },
        effect: "level",
        innovationRow: null,
      },
    ]);
  });

  test.each([
    ["", "spd-evidence-missing"],
    ["ada", "spd-evidence-placeholder"],
    ["C:\\lhp.pdf", "evidence-local-path"],
    ["https://lhp", "evidence-link-invalid"],
    ["#REF!", "cell-error"],
  ])("evidence %p: %s", (evidence, code) => {
    expect(spd({ pad: { evidence } })).toMatchObject([{ code, effect: "level", indicator: "pad", column: 3 }]);
  });

  test.each(["LHP BPK 2024", "lhp.docx", "RPJMD 2025-2029 halaman 40", "https://contoh.go.id/lhp.zip"])(
    "evidence %p stands",
    (evidence) => {
      expect(spd({ pad: { evidence } })).toEqual([]);
    },
  );

  test("an Excel error in a level", () => {
    expect(spd({ pad: { level: "#N/A", evidence: "" } })).toMatchObject([{ code: "cell-error", effect: "level" }]);
  });
});

describe("basic services", () => {
  const SIX = ["Pendidikan", "Kesehatan", "PUPR", "Perkim", "Trantibum", "Sosial"];
  const covered = (names: string[]) =>
    runChecks(context({ records: names.map((urusan) => ({ fields: { urusan } })) })).filter(
      ({ code }) => code === "basic-services",
    );

  test.each([5, 6])("%d of 6 are enough", (count) => {
    expect(covered(SIX.slice(0, count))).toEqual([]);
  });

  test("4 of 6 are not, however often", () => {
    expect(covered([...SIX.slice(0, 4), ...SIX.slice(0, 4), "Pariwisata"])).toMatchObject([
      {
        header: "urusan",
        row: 4,
        innovationRow: null,
        params: {
          covered: 4,
          required: 5,
          of: 6,
          missing: "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat; Sosial",
        },
      },
    ]);
  });

  test("without the column there is nothing to say", () => {
    expect(codes({ fields: ["tahapan"], records: [{}] })).toEqual(["column-missing"]);
  });

  test("rows that are left out cover nothing", () => {
    const records = SIX.map((urusan, i) => ({ included: i < 4, fields: { urusan } }));
    const found = runChecks(context({ records })).map(({ code }) => code);
    expect(found).toEqual(["basic-services", "below-divisor"]);
  });
});

test("missing columns are told together, at the first header cell", () => {
  const found = observe({ fields: ["tahapan", "rancangBangun"], levels: ["regulasi"], evidence: ["sdm"], records: [] });
  expect(found).toMatchObject([{ row: 4, column: 1, header: "nama" }]);
  const columns = String(found[0]!.params["columns"]).split(",");
  expect(columns).toContain("field:inisiator");
  expect(columns).toContain("level:sdm");
  expect(columns).toContain("evidence:regulasi");
  expect(columns).not.toContain("field:nama");
  // inisiator, jenis, bentuk, urusan, ujiCoba, penerapan, tujuan, manfaat, hasil; 19 levels; 19 evidence columns
  expect(found[0]!.params["count"]).toBe(9 + 19 + 19);
});
