/** The template of a plan that was read, and the sections of that plan as the template wants them. */
import { sectionsOf } from "../plan/inTemplate";
import { ofSize } from "../plan/registry";
import type { Registry } from "../plan/section";
import type { Template } from "../plan/template";
import type { PlanReading } from "./read";

export const templateOf = ({ template }: Pick<PlanReading, "template">): Template => template;

/** The sections that were chosen for the plan, those whose tables stand in it all the same, and further ones that it is to have. */
export const registryOf = (
  known: Registry,
  reading: Pick<PlanReading, "meta" | "template" | "absent">,
  further: readonly string[] = [],
): Registry => sectionsOf(known, reading, further);

/** The sections that the plan shows in its size: what judges it and what is said of it. */
export const shownIn = (known: Registry, reading: Pick<PlanReading, "meta" | "template" | "absent" | "size">): Registry =>
  ofSize(registryOf(known, reading), reading.size);
