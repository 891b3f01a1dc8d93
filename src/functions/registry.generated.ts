// Generated from the files of src/functions by `npm run generate`.
import type { RegisteredFunction } from "./frame/function";

/** Every custom function by its id: what it takes, and where its code is. */
export const FUNCTIONS: Readonly<Record<string, RegisteredFunction>> = {
  SCORE: {
    parameters: { innovations: "innovations", spd: "spd", rules: "rules", basis: "basis" },
    result: "number",
    load: () => import("./score").then((file) => file.score),
  },
  SUMMARY: {
    parameters: { innovations: "innovations", spd: "spd", rules: "rules" },
    result: "spill",
    load: () => import("./summary").then((file) => file.summary),
  },
  MATURITY: {
    parameters: { innovations: "innovations", rules: "rules", basis: "basis" },
    result: "spill",
    load: () => import("./maturity").then((file) => file.maturity),
  },
  CHECK: {
    parameters: { innovations: "anyInnovations", rules: "rules" },
    result: "spill",
    load: () => import("./check").then((file) => file.check),
  },
  STATUS: {
    parameters: { innovations: "anyInnovations", rules: "rules" },
    result: "spill",
    load: () => import("./status").then((file) => file.status),
  },
  GAIN: {
    parameters: { innovations: "innovations", spd: "spd", rules: "rules" },
    result: "spill",
    load: () => import("./gain").then((file) => file.gain),
  },
  SPD: {
    parameters: { spd: "spdTable", rules: "rules" },
    result: "number",
    load: () => import("./spd").then((file) => file.spd),
  },
  LEVEL: {
    parameters: { indicator: "cell", value: "number", measure: "cell", rules: "rules" },
    result: "number",
    load: () => import("./level").then((file) => file.level),
  },
  PREDICATE: {
    parameters: { index: "number", rules: "rules" },
    result: "string",
    load: () => import("./predicate").then((file) => file.predicate),
  },
  RULE: {
    parameters: { indicator: "cell", field: "cell", rules: "rules" },
    result: "any",
    load: () => import("./rule").then((file) => file.rule),
  },
  RANK: {
    parameters: { index: "number", list: "rankingList", cluster: "cell" },
    result: "number",
    load: () => import("./rank").then((file) => file.rank),
  },
  JURY: {
    parameters: { scores: "juryScores", weights: "cells", method: "cell" },
    result: "spill",
    load: () => import("./jury").then((file) => file.jury),
  },
};
