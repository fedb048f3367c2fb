/** Part after part; within one the longest first, then as jest orders them: what failed last first, then by the time they took. */
const { default: Sequencer } = require("@jest/test-sequencer");
const { rankOf, turnOf } = require("./parts.cjs");

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rankOf(one) - rankOf(other) || turnOf(one) - turnOf(other));
  }
};
