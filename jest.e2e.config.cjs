const unit = require("./jest.config.cjs");

/** The preview in a real browser: one at a time, with time to start. Needs a build (`npm run build` or `npm start`). */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  testTimeout: 90_000,
  maxWorkers: 1,
};
