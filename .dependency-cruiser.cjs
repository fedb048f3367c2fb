/**
 * The floors of the house: imports run downward only, a section is one folder with floors of its own, and the plan and the embedded host do
 * not know each other.
 */

/** Each floor with the folders of ours it may import beside its own. */
const mayImport = {
  plan: [],
  sections: ["plan"],
  import: ["plan"],
  templates: ["plan", "sections"],
  workbook: ["plan", "templates"],
  briefing: ["plan"],
  actions: ["plan"],
  functions: ["plan"],
  manifest: ["plan", "host"],
  copies: ["plan", "workbook", "host"],
  taskpane: ["plan", "import", "briefing", "templates", "workbook", "actions", "copies"],
  cli: ["copies", "plan", "import", "briefing", "templates", "workbook", "functions", "manifest", "host"],
  workbench: ["plan", "taskpane", "host"],
};

const floorRule = ([floor, below]) => ({
  name: `${floor}-looks-down`,
  comment: `src/${floor} imports only ${["itself", ...below].join(", ")}; entries also the list of sections`,
  severity: "error",
  from: { path: `^src/${floor}/` },
  to: { path: "^src/", pathNot: `^src/(${[floor, ...below].join("|")})/|^src/sections/(all|light)\\.ts$` },
});

/** Files of a section by what they are, from the lowest floor to the highest. A large file is a folder of the same name. */
const data = "(words|settings|table|texts|quickAdd|importHints|summarySheet)";
const figures = "(figures|graph|processes|stages|relationship|style|tasks)";
const rules = "(findings|why|measures|functions|prefill|card|ask|keyFigures|briefing|review|customer)";
const sheet = "(sheet|part|summary)";
const panel = "panel";
const inSection = (kinds) => `^src/sections/[^/]+/(${kinds.join("|")})(/|\\.tsx?$)`;

const innerRule = (name, from, above) => ({
  name: `section-${name}`,
  comment: "words, table < figures < findings, why, functions < sheet < panel < index",
  severity: "error",
  from: { path: inSection(from) },
  to: { path: inSection([...above, "index"]) },
});

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^(Office|Excel)$" } },
    ...Object.entries(mayImport).map(floorRule),
    innerRule("data-lowest", [data], [figures, rules, sheet, panel]),
    innerRule("figures-know-no-rules", [figures], [rules, sheet, panel]),
    innerRule("rules-know-no-sheet", [rules], [sheet, panel]),
    innerRule("sheet-knows-no-panel", [sheet], [panel]),
    innerRule("panel-below-index", [panel], []),
    {
      name: "section-files-have-a-floor",
      comment: "a file of a section is one of the kinds above, so that its floor is known",
      severity: "error",
      from: { path: "^src/sections/[^/]+/", pathNot: `${inSection([data, figures, rules, sheet, panel])}|/index\\.ts$` },
      to: {},
    },
    {
      name: "sections-share-figures",
      comment: "a section may use the tables, words and figures of another, never its rules, sheet or panel",
      severity: "error",
      from: { path: "^src/sections/([^/]+)/" },
      to: { path: "^src/sections/[^/]+/", pathNot: `^src/sections/$1/|${inSection([data, figures])}` },
    },
    {
      name: "only-entries-list-sections",
      comment: "a registry is made at the entries and handed down",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli/main|functions/index|taskpane/index|workbench/index)\\.tsx?$" },
      to: { path: "^src/sections/(all|light)\\.ts$" },
    },
    {
      name: "host-knows-no-plan",
      severity: "error",
      from: { path: "^src/host/" },
      to: { path: "^src/", pathNot: "^src/host/" },
    },
    {
      name: "node-only-on-the-command-line",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|host/node)/" },
      to: { path: "^src/host/node/" },
    },
    {
      name: "views-stay-in-panels",
      comment: "what is not a view runs in Node and among the custom functions too, where there is no React",
      severity: "error",
      from: { path: "^src/(plan|sections)/", pathNot: "^src/plan/panel/|^src/sections/[^/]+/panel(/|\\.tsx$)" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
