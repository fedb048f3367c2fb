/**
 * What is built into dist/:
 *   taskpane.html + taskpane.js   pane, ribbon commands and custom functions on one page (shared runtime)
 *   functions.js, functions*.json the custom functions and what Excel shows about them, one file per language
 *   workbench/                    the same page for the workbench: only the address of office.js differs
 *   manifest.xml, manifest*.json  the manifests for this machine, and the package of the unified one; `npm run manifest` moves them
 *   privacy.html                  what happens to data, for users and administrators
 *   THIRD-PARTY-LICENSES.txt      licences of everything that is in it, here and in cli/
 *   assets/                       icons and shortcuts
 *   workbench/index.html          the workbench: grid and ribbon around that page, on the embedded host
 *   cli/keyplan.js                the command line, for Node
 *   schemas/template.json         what a template of a company may say, for editors of JSON
 * Types are checked by `npm run types`, so that a build stays fast.
 */
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { createJiti } = require("jiti");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin, sources, WebpackError } = require("webpack");
const { version } = require("./package.json");

const source = (path) => join(__dirname, "src", path);
const output = join(__dirname, "dist");

/** Microsoft supports the hosted library only; the workbench serves the one of node_modules beside its pages. */
const hostedOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const localOfficeJs = "/office-js/office.js";

/** Fluent writes its styles at run time, hence 'unsafe-inline' for styles; nothing else leaves the page's own origin. */
const contentSecurityPolicy = (scriptOrigin) =>
  [
    "default-src 'none'",
    `script-src 'self'${scriptOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The functions of all sections, as the code defines them. */
const definedFunctions = () => {
  const load = createJiti(__filename, { jsx: true });
  const { createRegistry } = load("./src/plan/registry.ts");
  const { sections } = load("./src/sections/all.ts");
  return createRegistry(sections).functions;
};

/** Writes one functions file per language from the definitions of the sections. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tap("FunctionsMetadata", () => {
        const load = createJiti(__filename, { jsx: true });
        const { functionsMetadata } = load("./src/functions/metadata.ts");
        const functions = definedFunctions();
        for (const [language, file] of [
          ["en", "functions.json"],
          ["zh", "functions-zh.json"],
        ]) {
          compilation.emitAsset(file, new sources.RawSource(JSON.stringify(functionsMetadata(functions, language), null, 2)));
        }
      });
    });
  }
}

const ofScripts = createJiti(__filename);
const { LicencesPlugin } = ofScripts("./scripts/licences.ts");

/** Writes the schema of a company's template from the code that reads it. */
class TemplateSchemaPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("TemplateSchema", (compilation) => {
      compilation.hooks.processAssets.tap("TemplateSchema", () => {
        const { jsonSchema } = ofScripts("./src/templates/document/schema.ts");
        compilation.emitAsset("schemas/template.json", new sources.RawSource(`${JSON.stringify(jsonSchema(), null, 2)}\n`));
      });
    });
  }
}

/** Writes the manifests for this machine. */
class ManifestPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Manifest", (compilation) => {
      compilation.hooks.processAssets.tap("Manifest", () => {
        const made = ofScripts("./scripts/manifest.ts").manifestsFor("https://localhost:3000");
        if (made.kind === "refused") compilation.errors.push(new WebpackError(made.text));
        else
          for (const [name, content] of Object.entries(made.files))
            compilation.emitAsset(name, new sources.RawSource(Buffer.from(content)));
      });
    });
  }
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};
/** The examples of the templates are files of the bundle. */
const exampleText = { test: /\.csv$/, type: "asset/source" };
const resolve = { extensions: [".ts", ".tsx", ".js"] };

const page = (filename, officeJs, scriptOrigin) =>
  new HtmlWebpackPlugin({
    filename,
    template: source("taskpane/taskpane.html"),
    // The functions have to be associated on the same page (shared runtime), before the pane draws itself.
    chunks: ["functions", "taskpane"],
    chunksSortMode: "manual",
    templateParameters: {
      officeJs,
      contentSecurityPolicy: contentSecurityPolicy(scriptOrigin),
      version,
      assets: filename.includes("/") ? "../" : "",
    },
  });

/** Text alone: no script at all. */
const privacyPage = new HtmlWebpackPlugin({
  filename: "privacy.html",
  template: source("taskpane/privacy.html"),
  chunks: [],
  templateParameters: {
    contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'",
    version,
  },
});

/** The workbench: its own page and style sheets, the grid's gathered into one. Its frame holds the pane's page. */
const workbench = {
  entry: { "workbench/workbench": source("workbench/index.tsx") },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "workbench/index.html",
      template: source("workbench/index.html"),
      chunks: ["workbench/workbench"],
      templateParameters: {
        contentSecurityPolicy:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
      },
    }),
    new CopyPlugin({
      patterns: [
        { from: "src/workbench/styles", to: "workbench" },
        {
          from: "node_modules/@glideapps/glide-data-grid/dist/esm/**/*.css",
          to: "workbench/grid.css",
          transformAll: (assets) => Buffer.concat(assets.map((asset) => Buffer.from(asset.data))),
        },
      ],
    }),
  ],
};

const web = (mode) => ({
  name: "web",
  mode,
  target: ["web", "es2022"],
  // The library of slides asks for these where it runs in Node; in the pane it never does.
  externals: { "node:fs": "var {}", "node:https": "var {}" },
  // One page holds functions and pane: what both need is in the first.
  entry: {
    functions: source("functions/index.ts"),
    taskpane: { import: source("taskpane/index.tsx"), dependOn: "functions" },
    ...workbench.entry,
  },
  output: { path: output, filename: "[name].js", publicPath: "auto" },
  devtool: mode === "production" ? false : "source-map",
  module: { rules: [typescript, exampleText] },
  resolve,
  // Terser, the default, takes as long as all the rest of the build.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  performance: { hints: false },
  plugins: [
    new DefinePlugin({ ALL_FUNCTIONS: JSON.stringify(definedFunctions().map(({ id }) => id)) }),
    page("taskpane.html", hostedOfficeJs, " https://appsforoffice.microsoft.com"),
    page("workbench/taskpane.html", localOfficeJs, ""),
    privacyPage,
    new FunctionsMetadataPlugin(),
    new TemplateSchemaPlugin(),
    new ManifestPlugin(),
    // webpack's own code binds the modules.
    new LicencesPlugin(["webpack"]),
    ...workbench.plugins,
    new CopyPlugin({
      patterns: [{ from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg", "**/readme/**", "**/examples/**"] } }],
    }),
  ],
});

const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: source("cli/main.ts"),
  output: { path: join(output, "cli"), filename: "keyplan.js" },
  devtool: false,
  module: { rules: [typescript] },
  resolve,
  // office.js is read from its package, unchanged, and run by the embedded host.
  externals: [({ request }, callback) => (/^@microsoft\/office-js/.test(request) ? callback(null, `commonjs ${request}`) : callback())],
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new LicencesPlugin(["webpack"])],
});

/** Only for `npm run bench`. */
const bench = (mode) => ({
  ...cli(mode),
  plugins: [],
  name: "bench",
  entry: join(__dirname, "test/bench/index.ts"),
  output: { path: join(output, "bench"), filename: "bench.js" },
  externals: [
    ({ request }, callback) =>
      /^(@microsoft\/office-js|exceljs|playwright-core)/.test(request) ? callback(null, `commonjs ${request}`) : callback(),
  ],
});

module.exports = (env, { mode = "production" }) =>
  env.bench ? bench(mode) : [web(mode), ...(existsSync(source("cli/main.ts")) ? [cli(mode)] : [])];
