/** Part after part; within one as jest orders them: what failed last first, then the longest first. */
const { default: Sequencer } = require("@jest/test-sequencer");
const { rankOf } = require("./parts.cjs");

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rankOf(one) - rankOf(other));
  }
};
