const unit = require("./jest.config.cjs");

// A browser that runs so many times slower gets so much more time: see scripts/e2e-repeat.mjs.
const slowdown = Number(process.env.E2E_SLOWDOWN ?? 1);

/** The preview in a real browser: one at a time, with time to start. Needs a build (`npm run build` or `npm start`). */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  testTimeout: 90_000 * slowdown,
  maxWorkers: 1,
};
