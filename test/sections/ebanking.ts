/** The ebanking case as a plan, with the method's default settings. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { importPlan } from "../../src/import/importCsv";
import type { WholePlan } from "../plans";
import { planFromData } from "../../src/plan/planFromData";
import { registry } from "../registry";

const folder = join(__dirname, "../../assets/examples/complex-sale/en");

export const ebanking = planFromData(
  registry,
  importPlan(
    registry.tables,
    readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  ).data,
  registry.settings,
).plan as WholePlan;

/** 2026-11-21. */
export const today = 46347;
