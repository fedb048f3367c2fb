/** `npm run bench`: every figure is a ratio against an alternative measured in the same run, or a size. Nothing here passes or fails. */
import { benchBuild } from "./build";
import { benchBrowser } from "./browser";
import { benchColdBuild } from "./coldBuild";
import { benchFiles } from "./files";
import { benchFunctions } from "./functions";

const benchmarks = [benchBuild, benchFunctions, benchFiles, benchColdBuild, benchBrowser];

void (async () => {
  for (const bench of benchmarks) await bench();
})();
