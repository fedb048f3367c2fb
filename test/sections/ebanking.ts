/** The ebanking case as a plan, with the method's default settings. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/method/plan";
import { defaultSettings } from "../../src/method/settings";
import { importPlan } from "../../src/template/importCsv";
import { planFromData } from "../../src/template/planFromData";

const folder = join(__dirname, "../cases/ebanking");

export const ebanking: Plan = planFromData(
  importPlan(readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))).data,
  defaultSettings,
).plan;

/** 2026-11-21. */
export const today = 46347;
