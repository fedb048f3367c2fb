/** The ebanking case as a plan, with the method's default settings. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/plan/plan";
import { defaultSettings } from "../../src/plan/settings";
import { importPlan } from "../../src/import/importCsv";
import { planFromData } from "../../src/plan/planFromData";

const folder = join(__dirname, "../cases/ebanking");

export const ebanking: Plan = planFromData(
  importPlan(readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))).data,
  defaultSettings,
).plan;

/** 2026-11-21. */
export const today = 46347;
