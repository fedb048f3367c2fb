/** A case as a plan of a size would hold it: without what only larger ones ask for. */
import { importPlan } from "../../src/import/importCsv";
import type { PlanData } from "../../src/plan/planData";
import { ofSize } from "../../src/plan/registry";
import type { Size } from "../../src/plan/table";
import { readCase } from "../readCase";
import { registry } from "../registry";

export const caseOfSize = (name: string, size: Size): PlanData => {
  const { data } = importPlan(registry.tables, readCase(name));
  const asked = ofSize(registry, size).tables.map(({ id }) => id);
  return { ...data, tables: Object.fromEntries(Object.entries(data.tables).filter(([id]) => asked.includes(id))) };
};
