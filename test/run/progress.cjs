/** Says how far the long parts are, test by test, and at the end what was skipped and why. */
const { relative } = require("node:path");
const { partOf, rankOf } = require("./parts.cjs");

const seconds = (milliseconds) => `${((milliseconds ?? 0) / 1000).toFixed(0)} s`;
const say = (line) => process.stderr.write(`${line}\n`);
const nameOf = (test) => `${partOf(test)}: ${relative(test.context.config.rootDir, test.path)}`;
const isLong = (test) => rankOf(test) > 0;

/** describeWith (test/programs.ts) reports a missing program as a skipped test of this name. */
const isMissing = ({ status, title }) => status === "pending" && title.startsWith("needs ");

module.exports = class {
  /** Paths of long suites that have begun: of a single test jest tells the path, but not the right project. */
  begun = new Set();

  onTestFileStart(test) {
    if (!isLong(test)) return;
    this.begun.add(test.path);
    say(`${nameOf(test)} …`);
  }

  onTestCaseResult({ path }, { fullName, status, duration }) {
    if (this.begun.has(path) && status !== "pending") say(`  ${status === "passed" ? "✓" : "✕"} ${fullName} (${seconds(duration)})`);
  }

  onTestFileResult(test, { perfStats }, { numPassedTestSuites, numFailedTestSuites, numPendingTestSuites, numTotalTestSuites }) {
    const done = numPassedTestSuites + numFailedTestSuites + numPendingTestSuites;
    if (isLong(test)) say(`[${done}/${numTotalTestSuites}] ${nameOf(test)} (${seconds(perfStats.runtime)})`);
  }

  onRunComplete(_contexts, { testResults }) {
    for (const { ancestorTitles, title } of testResults.flatMap((suite) => suite.testResults).filter(isMissing))
      say(`Skipped: "${ancestorTitles.join(" › ")}" ${title}, which was not found on this machine.`);
  }
};
