// The order of test files: those that take minutes begin, so that at the end no core waits for one of them. After a first
// run Jest knows how long each takes; before, it goes by their size, and these are short.
const { default: Sequencer } = require("@jest/test-sequencer");

const LONG = /[\\/]test[\\/](?:faults|differential)[\\/]|[\\/]everyAction\.test\.ts$/;

module.exports = class LongFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof Sequencer>["sort"]>[0]} tests
   */
  async sort(tests) {
    const usual = await super.sort(tests);
    return [...usual.filter(({ path }) => LONG.test(path)), ...usual.filter(({ path }) => !LONG.test(path))];
  }
};
