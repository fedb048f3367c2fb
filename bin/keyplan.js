#!/usr/bin/env node
"use strict";
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const built = join(__dirname, "..", "dist", "cli", "keyplan.js");
if (existsSync(built)) require(built);
else {
  process.stderr.write("keyplan: not built yet. Run: npm run build\n");
  process.exitCode = 2;
}
