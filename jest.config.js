/** Tests of src, one file per source file; the browser tests live in test/e2e and run with `npm run test:e2e`. */
const transform = {
  "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }],
};

const project = (displayName, testMatch, testEnvironment, ignored = []) => ({
  displayName,
  testMatch,
  testEnvironment,
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", ...ignored],
  transform,
  // Published as ES modules only: these have to be translated too.
  transformIgnorePatterns: ["/node_modules/(?!(@borgar|d3-hierarchy|numfmt)/)"],
  // Its package.json names a file for require that the package does not contain.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
});

module.exports = {
  projects: [
    project("node", ["<rootDir>/test/**/*.test.ts"], "node"),
    project("pane", ["<rootDir>/test/**/*.test.tsx"], "jsdom"),
  ],
};
