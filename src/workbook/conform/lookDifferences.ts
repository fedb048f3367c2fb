/** Colours, logo and locks that a version of the template has otherwise than the one before. */
import type { Registry } from "../../plan/section";
import type { Template } from "../../plan/template";
import { text } from "../../plan/wording";
import type { Language, Text } from "../../plan/language";
import type { Difference } from "./difference";
import type { Said } from "./said";

const follows = (kind: Difference["kind"], template: string, stands: string, sentence: Text): Difference => ({
  kind,
  place: null,
  template,
  stands,
  text: sentence,
  becomes: "follows",
});

const lookOf = ({ company }: Template) => company?.look ?? { brand: null, accent: null, logo: null };

const locksOf = ({ company }: Template): readonly string[] => company?.locks.sheets ?? [];

const colours = ({ brand, accent }: ReturnType<typeof lookOf>): string => [brand, accent].map((one) => one ?? "–").join(" ");

const sheetName = ({ sheets }: Registry, id: string): Text => sheets.find((one) => one.id === id)?.name ?? { en: id, zh: id };

export const lookDifferences = (before: Said, after: Said, language: Language): readonly Difference[] => {
  const [was, is] = [lookOf(before.template), lookOf(after.template)];
  const [locked, locks] = [locksOf(before.template), locksOf(after.template)];
  const name = (id: string): Text => sheetName(after.registry, id);
  return [
    ...(colours(was) === colours(is)
      ? []
      : [follows("look", colours(is), colours(was), text("The template has other colours.", "模板的颜色不同。"))]),
    ...(was.logo === is.logo ? [] : [follows("look", "", "", text("The template has another logo.", "模板的标志不同。"))]),
    ...locks
      .filter((id) => !locked.includes(id))
      .map((id) => follows("lock", name(id)[language], "", text(`The template locks ${name(id).en}.`, `模板锁定工作表“${name(id).zh}”。`))),
    ...locked
      .filter((id) => !locks.includes(id))
      .map((id) =>
        follows(
          "lock",
          "",
          name(id)[language],
          text(`The template no longer locks ${name(id).en}.`, `模板不再锁定工作表“${name(id).zh}”。`),
        ),
      ),
  ];
};
