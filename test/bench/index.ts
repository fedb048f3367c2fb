/** `npm run bench`: every figure is a ratio against an alternative measured in the same run, or a size. Nothing here passes or fails. */
import { benchBuild, benchSizes } from "./build";
import { benchBrowser } from "./browser";
import { benchChanges } from "./changes";
import { benchConform } from "./conform";
import { benchColdBuild } from "./coldBuild";
import { benchFiles, benchSaving } from "./files";
import { benchEdit } from "./edit";
import { benchAccounts } from "./accounts";
import { benchFunctions } from "./functions";
import { benchImport } from "./import";
import { benchImportRows } from "./importRows";
import { benchLargePlan } from "./largePlan";
import { benchLargeSheet } from "./largeSheet";
import { benchTerritory } from "./territory";

const benchmarks = [
  benchBuild,
  benchSizes,
  benchFunctions,
  benchAccounts,
  benchTerritory,
  benchFiles,
  benchSaving,
  benchImport,
  benchImportRows,
  benchChanges,
  benchColdBuild,
  benchConform,
  benchBrowser,
  benchEdit,
  benchLargePlan,
  benchLargeSheet,
];

/** Names on the command line choose: `npm run bench -- sizes edit`. */
const wanted = process.argv.slice(2).map((name) => `bench${name}`.toLowerCase());

void (async () => {
  for (const bench of benchmarks) if (wanted.length === 0 || wanted.includes(bench.name.toLowerCase())) await bench();
})();
