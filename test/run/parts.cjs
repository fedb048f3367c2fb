/** The parts of a run, each a project of jest: those that take minutes come last, one after the other, and say how far they are. */
const { basename } = require("node:path");

const long = ["slow", "browser"];

const partOf = (test) => test.context.config.displayName.name;

/** The longest of the last part are begun first, so that a run does not end with one core at work. On a clean checkout jest has no times to know by. */
const isLongest = ({ path }) => ["narrowLight.test.ts", "narrowDark.test.ts"].includes(basename(path));

/** 0 for what takes seconds. */
const rankOf = (test) => long.indexOf(partOf(test)) + 1;

module.exports = { isLongest, partOf, rankOf };
