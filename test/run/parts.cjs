/** The parts of a run, each a project of jest: those that take minutes come last, one after the other, and say how far they are. */
const { basename } = require("node:path");

const long = ["slow", "browser"];

const partOf = (test) => test.context.config.displayName.name;

/**
 * The longest of the last part, in the order in which they are begun, so that a run does not end with one core at work: on a clean checkout
 * jest has no times to know by, and takes the longest file for the longest suite.
 */
const longest = ["narrowLight", "firstRun", "narrowDark", "keyboard", "pictures", "faults", "templates"];

/** 0 for the one to begin with; what is not among them comes after them. */
const turnOf = ({ path }) => {
  const turn = longest.indexOf(basename(path, ".test.ts"));
  return turn < 0 ? longest.length : turn;
};

/** 0 for what takes seconds. */
const rankOf = (test) => long.indexOf(partOf(test)) + 1;

module.exports = { partOf, rankOf, turnOf };
