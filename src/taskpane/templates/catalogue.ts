/**
 * The templates that the company offers beside the add-in: catalogue/index.json, from the add-in's own address.
 *
 * Cases: none there, or no answer (nothing is offered and nothing said); an index that is wrong, or of a later version (said); a template
 * whose file is another than the index says (refused).
 */
import type { Text } from "../../plan/language";
import type { Registry } from "../../plan/section";
import { sha256 } from "../../plan/sha256";
import { text } from "../../plan/wording";
import { offered, parseCatalogue, type CatalogueEntry } from "../../templates/catalogue";
import { catalogueAddress } from "./catalogueAddress";
import { judgedTemplate, refusal, type TemplateLoading } from "./judgedTemplate";

export interface CatalogueTemplate {
  readonly entry: CatalogueEntry;
  /** Address of its sketch. */
  readonly picture: string;
}

export interface Catalogue {
  readonly templates: readonly CatalogueTemplate[];
  /** Why not all of it can be offered. */
  readonly problem: Text | null;
}

const nothing: Catalogue = { templates: [], problem: null };

const fetched = async (path: string): Promise<ArrayBuffer | null> => {
  try {
    const answer = await fetch(new URL(path, catalogueAddress()), { cache: "no-cache" });
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
};

const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** Servers answer with a page of their own where there is no file. */
const isPage = (content: string): boolean => content.trimStart().startsWith("<");

export const loadCatalogue = async (): Promise<Catalogue> => {
  const bytes = await fetched("index.json");
  const content = bytes && textOf(bytes);
  if (content === null || isPage(content)) return nothing;
  const reading = parseCatalogue(content);
  if (reading.kind !== "read")
    return {
      templates: [],
      problem:
        reading.kind === "too-new"
          ? text(
              "The company’s templates are listed for a later version of Keyplan. Bring the add-in up to date.",
              "公司模板目录需要更新版本的 Keyplan，请更新加载项。",
            )
          : text("The list of the company’s templates is damaged. Tell your administrator.", "公司模板目录已损坏，请告知管理员。"),
    };
  return {
    templates: offered(reading.entries).map((entry) => ({ entry, picture: new URL(entry.picture, catalogueAddress()).href })),
    problem:
      reading.problems.length === 0
        ? null
        : text("Some of the company’s templates are listed wrongly and left out.", "部分公司模板登记有误，未列出。"),
  };
};

export const loadFromCatalogue = async (
  registry: Registry,
  { document: { path, sha256: published } }: CatalogueEntry,
): Promise<TemplateLoading> => {
  const bytes = await fetched(path);
  if (bytes === null)
    return refusal(
      "The template cannot be fetched now. Try again later, or open its file.",
      "暂时无法获取模板。请稍后再试，或打开模板文件。",
    );
  return (await sha256(bytes)) === published
    ? judgedTemplate(registry, textOf(bytes))
    : refusal(
        "The template is not the one that was published: its file was changed since. Tell your administrator.",
        "模板与发布时不一致：文件已被更改。请告知管理员。",
      );
};
