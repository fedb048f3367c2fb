/** The parts of a run, each a project of jest: those that take minutes come last, one after the other, and say how far they are. */
const long = ["slow", "browser"];

const partOf = (test) => test.context.config.displayName.name;

/** 0 for what takes seconds. */
const rankOf = (test) => long.indexOf(partOf(test)) + 1;

module.exports = { partOf, rankOf };
