import { findIndicator } from "../../src/rules/index";
import type { Indicator, MeasuringBasis } from "../../src/rules/types";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { directed } from "../../src/scoring/direction";

const RULES = ruleSet(2026);
const indicator = (key: string): Indicator => findIndicator(RULES, key)!;
const MANFAAT = indicator("33");
const basis = (letter: string): MeasuringBasis => MANFAAT.bases!.value!.find(({ key }) => key === letter)!;

/** Of the letter of 2026: growth in percent, a rise in points, a fall in points. */
const GROWTH = indicator("4");
const RISE = indicator("11a");
const FALL = indicator("5a");
/** How things stand: a percentage of the region, days of an innovation. */
const STATE = indicator("5b");
const DAYS = indicator("28");

const plain = (text: string) => ({ text, turned: false });
const turned = (text: string) => ({ text, turned: true });

describe("growth", () => {
  it.each([
    ["60 %", plain("60 %")],
    ["-60 %", plain("-60 %")],
    ["naik 60 %", plain("60 %")],
    ["60 % naik", plain("60 %")],
    ["menaik 60 %", plain("60 %")],
    ["kenaikan sebesar 60 %", plain("60 %")],
    ["meningkat 60 %", plain("60 %")],
    ["meningkatnya 60 %", plain("60 %")],
    ["peningkatan mencapai 60 %", plain("60 %")],
    ["tumbuh 60 %", plain("60 %")],
    ["pertumbuhan sebanyak 60 %", plain("60 %")],
    ["bertambah 60 %", plain("60 %")],
    ["bertambahnya 60 %", plain("60 %")],
    ["penambahan 60 %", plain("60 %")],
    ["turun 60 %", turned("60 %")],
    ["menurun 60 %", turned("60 %")],
    ["menurunkan 60 %", turned("60 %")],
    ["turunnya 60 %", turned("60 %")],
    ["penurunan sebesar 60 %", turned("60 %")],
    ["berkurang 60 %", turned("60 %")],
    ["berkurangnya 60 %", turned("60 %")],
    ["merosot 60 %", turned("60 %")],
    ["kontraksi 60 %", turned("60 %")],
    // Words within other words turn nothing.
    ["keturunan 60", plain("keturunan 60")],
    ["kenaik 60", plain("kenaik 60")],
  ])("%j: %j", (text, expected) => {
    for (const measured of [GROWTH, RISE]) expect(directed(text, measured, undefined)).toEqual(expected);
    expect(directed(text, MANFAAT, basis("d"))).toEqual(expected);
  });

  it("what it becomes is no growth", () => {
    expect(directed("dari 10 menjadi 60 %", GROWTH, undefined)).toBeNull();
    expect(directed("jadi 60 %", RISE, undefined)).toBeNull();
    expect(directed("menjadi 60 %", MANFAAT, basis("d"))).toBeNull();
    // Words that only begin so.
    expect(directed("kejadian 60", GROWTH, undefined)).toEqual(plain("kejadian 60"));
  });
});

describe("a decrease that is wanted", () => {
  it.each([
    ["2", plain("2")],
    ["turun 2", plain("2")],
    ["penurunan sebesar 2", plain("2")],
    ["naik 2", turned("2")],
    ["meningkat 2", turned("2")],
  ])("%j: %j", (text, expected) => {
    expect(directed(text, FALL, undefined)).toEqual(expected);
    expect(directed(text, indicator("10a"), undefined)).toEqual(expected);
    // Spending that falls is what was saved.
    expect(directed(text, MANFAAT, basis("c"))).toEqual(expected);
    expect(directed(text, MANFAAT, { ...basis("c"), name: "penghematan belanja (%)" })).toEqual(expected);
  });

  it("what it becomes is no decrease", () => {
    expect(directed("dari 7 menjadi 5", FALL, undefined)).toBeNull();
    expect(directed("menjadi 5 %", MANFAAT, basis("c"))).toBeNull();
  });
});

describe("a sign beside words of direction", () => {
  it.each(["turun -5 %", "naik -5 %", "-5 % turun", "turun - 5 %", "turun:-5 %", "turun minus 5 %", "turun (-5 %)"])(
    "%j says two things at once",
    (text) => {
      expect(directed(text, GROWTH, undefined)).toBeNull();
      expect(directed(text, FALL, undefined)).toBeNull();
    },
  );

  it("rising and falling at once leaves open which of them it is", () => {
    expect(directed("naik turun 5 %", GROWTH, undefined)).toBeNull();
    expect(directed("turun lalu naik 5 %", FALL, undefined)).toBeNull();
  });

  it("a dash between numbers or words is no sign", () => {
    expect(directed("naik 5-6 %", GROWTH, undefined)).toEqual(plain("5-6 %"));
    expect(directed("turun rata-rata 5 %", GROWTH, undefined)).toEqual(turned("rata-rata 5 %"));
  });

  it("`minus` in front of a number is its sign, and nothing elsewhere", () => {
    expect(directed("minus 5 %", GROWTH, undefined)).toEqual(plain("-5 %"));
    expect(directed("minus 5", FALL, undefined)).toEqual(plain("-5"));
    expect(directed("minus lima", GROWTH, undefined)).toEqual(plain("minus lima"));
    expect(directed("terminus 5", GROWTH, undefined)).toEqual(plain("terminus 5"));
  });
});

describe("what is left of the text", () => {
  it.each([
    ["pad naik 5 %", plain("pad 5 %")],
    ["pad  naik  5 %", plain("pad 5 %")],
    ["5naik6", plain("5naik6")],
    ["5,naik,6", plain("5, ,6")],
    ["5,turun,6", turned("5, ,6")],
    // Only in front: elsewhere it belongs to what is said.
    ["naik pad sebesar 5 %", plain("pad sebesar 5 %")],
    ["naik sebesar 5 %", plain("5 %")],
    ["naik sebesar5", plain("sebesar5")],
    ["naik mencapai 5 %", plain("5 %")],
  ])("%j: %j", (text, expected) => {
    expect(directed(text, GROWTH, undefined)).toEqual(expected);
  });
});

describe("how things stand", () => {
  it("is what it became", () => {
    expect(directed("dari 7 hari menjadi 1 hari", DAYS, undefined)).toEqual(plain("1 hari"));
    expect(directed("7 hari jadi 1 hari", DAYS, undefined)).toEqual(plain("1 hari"));
    expect(directed("menjadi hanya 1 hari", DAYS, undefined)).toEqual(plain("1 hari"));
    expect(directed("menjadi cukup 1 hari", DAYS, undefined)).toEqual(plain("1 hari"));
    expect(directed("menjadi tinggal 1 hari", DAYS, undefined)).toEqual(plain("1 hari"));
    expect(directed("menjadi1 hari", DAYS, undefined)).toEqual(plain("menjadi1 hari"));
    expect(directed("menjadi: 1 hari", DAYS, undefined)).toEqual(plain(": 1 hari"));
    expect(directed("5 menjadi 4 menjadi 3", DAYS, undefined)).toEqual(plain("3"));
    expect(directed("dari 7 menjadi 5 %", STATE, undefined)).toEqual(plain("5 %"));
  });

  it("a benefit that became another one may be either number", () => {
    expect(directed("dari 100 menjadi 350", MANFAAT, basis("a"))).toBeNull();
    expect(directed("350", MANFAAT, basis("a"))).toEqual(plain("350"));
  });

  it.each(["turun 5 %", "naik 5 %", "5 % turun", "5 % naik"])(
    "of a region it is not told by %j: that is how far it went",
    (text) => {
      expect(directed(text, STATE, undefined)).toBeNull();
      expect(directed(text, indicator("11b"), undefined)).toBeNull();
      // Of an innovation, the words say that things are better now, and the number how they are.
      expect(directed(text, DAYS, undefined)).toEqual(plain(text));
      expect(directed(text, MANFAAT, basis("a"))).toEqual(plain(text));
      expect(directed(text, MANFAAT, basis("f"))).toEqual(plain(text));
    },
  );

  it("without words it is the number", () => {
    expect(directed("5 %", STATE, undefined)).toEqual(plain("5 %"));
    expect(directed("naikkan 5", STATE, undefined)).toEqual(plain("naikkan 5"));
  });

  it("an indicator that the rules give no input is a state, and so is one that only mentions growth", () => {
    const { input, ...without } = DAYS;
    expect(input).toBe("hari kalender");
    expect(directed("turun 5", without, undefined)).toEqual(plain("turun 5"));
    const mentions = { ...DAYS, input: "nilai growth" };
    expect(directed("turun 5", mentions, undefined)).toEqual(plain("turun 5"));
  });
});
