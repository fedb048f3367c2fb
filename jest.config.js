/** Tests of src, one file per source file; those of test/e2e drive the built workbench in a browser and need `npm run build` first. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
  ],
};

const project = (displayName, testMatch, testEnvironment, ignored = []) => ({
  displayName,
  testMatch,
  testEnvironment,
  testPathIgnorePatterns: ["/node_modules/", ...ignored],
  transform,
  // Published as ES modules only: these have to be translated too.
  transformIgnorePatterns: ["/node_modules/(?!(@borgar|numfmt)/)"],
  // Its package.json names a file for require that the package does not contain.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
});

module.exports = {
  // A loaded machine is slow, not wrong; nothing here waits for time to pass.
  testTimeout: 60_000,
  projects: [
    project("node", ["<rootDir>/test/**/*.test.ts"], "node", ["/test/e2e/"]),
    project("pane", ["<rootDir>/test/**/*.test.tsx"], "jsdom"),
    project("browser", ["<rootDir>/test/e2e/**/*.test.ts"], "node"),
  ],
};
