/**
 * Texts that a workbook keeps for the next import, by a name each: what was imported into a table, how columns were mapped.
 *
 * Each stands in custom XML parts of a namespace of its own, so that nobody who reads the plan has to carry them. A part stays below what
 * Excel takes for one (1 MB) and what one request may carry (5 MB); a text whose parts do not all come back counts as not kept.
 */
import { contentOf } from "./planMeta";
import { runExcel } from "./runExcel";

/** Characters of a part. They are ASCII but for headers, so this is about its size in bytes too. */
const partLength = 600_000;
/** Parts of one request. */
const together = 4;

const namespaceOf = (name: string): string => `urn:keyplan:import:${encodeURIComponent(name)}`;

const xmlOf = (name: string, content: string, part: number, of: number): string =>
  `<keyplan xmlns="${namespaceOf(name)}" part="${part.toString()}" of="${of.toString()}"><![CDATA[${content.replaceAll("]]>", "]]]]><![CDATA[>")}]]></keyplan>`;

const numbersIn = (xml: string): { readonly part: number; readonly of: number } | null => {
  const root = /<(?:\w+:)?keyplan\b[^>]*>/.exec(xml)?.[0] ?? "";
  const [part, of] = ["part", "of"].map((name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(root)?.[1]));
  return part === undefined || of === undefined || Number.isNaN(part) || Number.isNaN(of) ? null : { part, of };
};

const groupsOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / together) }, (_, index) => items.slice(index * together, (index + 1) * together));

const partsOf = (context: Excel.RequestContext, name: string): Excel.CustomXmlPartScopedCollection => {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(name));
  parts.load("items/id");
  return parts;
};

/** One group, in a request of its own: all together would pass what a request may carry. */
const readGroup = (ids: readonly string[]): Promise<readonly string[]> =>
  runExcel(async (context) => {
    const asked = ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    await context.sync();
    return asked.map(({ value }) => value);
  });

const addGroup = (xmls: readonly string[]): Promise<void> =>
  runExcel(async (context) => {
    xmls.forEach((xml) => context.workbook.customXmlParts.add(xml));
    await context.sync();
  });

/** The text of this name; null where none is kept. */
export const keptText = async (name: string): Promise<string | null> => {
  const ids = await runExcel(async (context) => {
    const parts = partsOf(context, name);
    await context.sync();
    return parts.items.map(({ id }) => id);
  });
  const xmls: string[] = [];
  for (const group of groupsOf(ids)) xmls.push(...(await readGroup(group)));
  const read = xmls.flatMap((xml) => {
    const numbers = numbersIn(xml);
    return numbers ? [{ ...numbers, content: contentOf(xml) }] : [];
  });
  const parts = read.sort((one, other) => one.part - other.part);
  const whole = parts.length > 0 && parts.every(({ part, of }, index) => part === index && of === parts.length);
  return whole ? parts.map(({ content }) => content).join("") : null;
};

/** Keeps a text under this name instead of what was kept; null keeps none. */
export const keepText = async (name: string, text: string | null): Promise<void> => {
  const count = text === null ? 0 : Math.max(1, Math.ceil(text.length / partLength));
  const xmls = Array.from({ length: count }, (_, part) =>
    xmlOf(name, (text ?? "").slice(part * partLength, (part + 1) * partLength), part, count),
  );
  await runExcel(async (context) => {
    const old = partsOf(context, name);
    await context.sync();
    old.items.forEach((part) => part.delete());
    await context.sync();
  });
  for (const group of groupsOf(xmls)) await addGroup(group);
};
