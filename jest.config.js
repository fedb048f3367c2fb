/**
 * Tests of src, one file per source file, in parts: `node` and `pane` take seconds (`npm run test:unit`); `slow` (*.slow.test.ts) builds
 * whole plans, drives other programs or tries very many cases; `browser` (test/e2e) drives the built workbench and needs `npm run build`.
 */
const { availableParallelism } = require("node:os");

const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
  ],
};

/** Of the 60 packages of components a suite loads those that it shows: the list of them asks for each when it is used. */
const components = "<rootDir>/node_modules/@fluentui/react-components/lib/index.js";
const loadedWhenUsed = {
  // It asks for modules of Node as ES modules do.
  "/pptxgenjs/dist/.*\\.js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  "/react-components/lib/index\\.js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs", lazy: true } }],
};

/**
 * Jest runs a suite in a realm of its own, where each look at a name of JavaScript itself takes long; as parameters of every module these are
 * at hand. Never what tests replace (Date, the timers), nor what some module declares itself (Symbol).
 */
const sandboxInjectedGlobals =
  "Array Boolean Error JSON Map Math Number Object Promise RangeError Reflect RegExp Set String Uint8Array WeakMap".split(" ");

const project = (displayName, { environment = "node", setup = [], ...matching }) => ({
  displayName,
  ...matching,
  testEnvironment: environment,
  setupFilesAfterEnv: ["<rootDir>/test/run/setup.ts", ...setup],
  transform: { ...transform, ...loadedWhenUsed },
  sandboxInjectedGlobals,
  // Published as ES modules only, or asking for such: these have to be translated too.
  transformIgnorePatterns: ["/node_modules/(?!(@borgar|numfmt|pptxgenjs|@fluentui/react-components/lib)/)"],
  // Its package.json names a file for require that the package does not contain.
  moduleNameMapper: {
    "^@fluentui/react-components$": components,
    "^@fluentui/react-icons$": "<rootDir>/test/run/icons.cjs",
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    // What the bundler gathers stands in folders here.
    "/exampleFiles$": "<rootDir>/test/run/exampleFiles.ts",
  },
});

module.exports = {
  // Two cores can do two things, and nobody else is waiting for them.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: "<rootDir>/test/run/order.cjs",
  reporters: ["default", "<rootDir>/test/run/progress.cjs"],
  projects: [
    project("node", {
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "\\.slow\\.test\\.ts$"],
    }),
    project("pane", { testMatch: ["<rootDir>/test/**/*.test.tsx"], environment: "jsdom", setup: ["<rootDir>/test/run/setupPane.ts"] }),
    project("slow", { testMatch: ["<rootDir>/test/**/*.slow.test.ts"] }),
    project("browser", {
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/start.ts",
      globalTeardown: "<rootDir>/test/e2e/stop.ts",
    }),
  ],
};
