/** The floors of the house: imports run downward only, and the plan and the embedded host do not know each other. */
const floors = ["method", "template", "sections", "workbook", "actions", "taskpane"];

/** Folders a floor may not import: everything above it. */
const above = (floor) => [...floors.slice(floors.indexOf(floor) + 1), "cli", "workbench", "functions", "portfolio"];

const floorRule = (floor) => ({
  name: `${floor}-looks-down`,
  comment: `src/${floor} may import only what lies below it`,
  severity: "error",
  from: { path: `^src/${floor}/` },
  // The pane's function help and function files draw from the same registry.
  to: {
    path: `^src/(${above(floor).join("|")})/`,
    ...(floor === "taskpane" ? { pathNot: "^src/functions/(registry|metadata)\\.ts$" } : {}),
  },
});

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^(Office|Excel)$" } },
    ...floors.map(floorRule),
    {
      name: "functions-see-definitions",
      comment: "the functions bundle holds definitions and the method, no sheets, no views",
      severity: "error",
      from: { path: "^src/functions/" },
      to: { path: "^src/", pathNot: "^src/(functions|method|template)/|^src/sections/([^/]+/functions|functionDefinition|[^/]+)\\.ts$" },
    },
    {
      name: "host-knows-no-plan",
      severity: "error",
      from: { path: "^src/host/" },
      to: { path: "^src/", pathNot: "^src/host/" },
    },
    {
      name: "plan-knows-no-host",
      comment: "only the command line, the workbench and tests put plan and host together",
      severity: "error",
      from: { path: "^src/(method|template|sections|workbook|actions|functions|taskpane|portfolio)/" },
      to: { path: "^src/host/" },
    },
    {
      name: "node-only-on-the-command-line",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|host/node)/" },
      to: { path: "^src/host/node/" },
    },
    {
      name: "views-stay-out-of-sheets",
      comment: "what is not a view (*.tsx) runs in Node too, where there is no React",
      severity: "error",
      from: { path: "^src/sections/", pathNot: "\\.tsx$|^src/sections/panel/" },
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
