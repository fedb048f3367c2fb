/** Briefings of plans, for the tests of what they tell. */
import { strFromU8, unzipSync } from "fflate";
import { briefingFacts, type BriefingFacts } from "../../src/briefing/facts";
import type { Language } from "../../src/plan/language";
import { templates } from "../../src/templates/builtIn";
import { registry } from "../registry";
import { reviewDay, type WholePlan } from "../plans";

export const factsOf = (plan: WholePlan, language: Language = "en"): Promise<BriefingFacts> => {
  const [template] = templates;
  if (!template) throw new Error("There is no template.");
  return briefingFacts({ registry, plan, template, asOf: reviewDay, language });
};

export const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).flatMap(([name, bytes]) => (/\.(xml|rels)$/.test(name) ? [[name, strFromU8(bytes)]] : [])),
  );

/** Everything that is written on page or slides, without the markup. */
export const writtenIn = (file: Uint8Array): string =>
  Object.entries(partsOf(file))
    .filter(([name]) => /(document|slide\d+|footer\d|chart\d+)\.xml$/.test(name))
    .map(([, xml]) => xml.replace(/<[^>]*>/g, " "))
    .join(" ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
