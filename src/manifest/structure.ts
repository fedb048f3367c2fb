/**
 * What must be right in manifest.xml before Office takes it, without Microsoft's web service: elements that must be there and their order,
 * references, limits of lengths, addresses.
 */
import { child, descend, descendants, type XmlNode } from "../host/xlsx/open/xmlTree";
import type { Text } from "../plan/language";
import { text } from "../plan/wording";
import { addressesOf, resourcesOf } from "./addIn";

/** Children of OfficeApp in the order that Office wants; those marked must be there. */
const order: readonly (readonly [string, "needed" | "possible"])[] = [
  ["Id", "needed"],
  ["AlternateId", "possible"],
  ["Version", "needed"],
  ["ProviderName", "needed"],
  ["DefaultLocale", "needed"],
  ["DisplayName", "needed"],
  ["Description", "needed"],
  ["IconUrl", "needed"],
  ["HighResolutionIconUrl", "needed"],
  ["SupportUrl", "needed"],
  ["AppDomains", "possible"],
  ["Hosts", "needed"],
  ["Requirements", "needed"],
  ["DefaultSettings", "needed"],
  ["Permissions", "needed"],
  ["VersionOverrides", "needed"],
  ["ExtendedOverrides", "possible"],
];

const namespace = "http://schemas.microsoft.com/office/appforoffice/1.1";
const maxId = 32;
const maxOf: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const everyNode = (node: XmlNode): readonly XmlNode[] => [node, ...node.children.flatMap(everyNode)];

const missing = (root: XmlNode): readonly Text[] =>
  order
    .filter(([name, need]) => need === "needed" && child(root, name) === undefined)
    .map(([name]) => text(`<${name}> is missing`, `缺少 <${name}>`));

const misplaced = (root: XmlNode): readonly Text[] => {
  const places = root.children.map(({ name }) => order.findIndex(([known]) => known === name));
  return root.children.flatMap(({ name }, index) => {
    if (places[index]! < 0) return [text(`<${name}> is no element of a task pane add-in`, `<${name}> 不是任务窗格加载项的元素`)];
    return index > 0 && places[index]! <= places[index - 1]!
      ? [text(`<${name}> stands behind <${root.children[index - 1]!.name}>`, `<${name}> 不应位于 <${root.children[index - 1]!.name}> 之后`)]
      : [];
  });
};

const badValues = (root: XmlNode): readonly Text[] => {
  const id = child(root, "Id")?.text.trim() ?? "";
  const version = child(root, "Version")?.text.trim() ?? "";
  return [
    ...(guid.test(id) ? [] : [text(`<Id> is no GUID: ${id}`, `<Id> 不是 GUID：${id}`)]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(version)
      ? []
      : [text(`<Version> is not four numbers: ${version}`, `<Version> 不是四段数字：${version}`)]),
  ];
};

/** Addresses that Office asks for before it reads anything else. */
const withoutAddress = (root: XmlNode): readonly Text[] =>
  [["IconUrl"], ["HighResolutionIconUrl"], ["SupportUrl"], ["DefaultSettings", "SourceLocation"]]
    .filter((path) => !URL.canParse(descend(root, ...path)?.attributes["DefaultValue"] ?? ""))
    .map((path) => text(`<${path.join("> <")}> has no address`, `<${path.join("> <")}> 没有地址`));

const references = (root: XmlNode): readonly Text[] => {
  const resources = resourcesOf(root);
  const used = new Set(everyNode(root).flatMap(({ attributes }) => attributes["resid"] ?? []));
  return [...used].filter((id) => !resources.has(id)).map((id) => text(`resid="${id}" has no resource`, `resid="${id}" 没有对应的资源`));
};

const ids = (root: XmlNode): readonly Text[] => {
  const all = everyNode(root).flatMap(({ attributes }) => attributes["id"] ?? []);
  return [
    ...all.filter((id) => id.length > maxId).map((id) => text(`id="${id}" is longer than ${maxId}`, `id="${id}" 超过 ${maxId} 个字符`)),
    ...[...new Set(all.filter((id, index) => all.indexOf(id) < index))].map((id) => text(`id="${id}" stands twice`, `id="${id}" 出现两次`)),
  ];
};

const lengths = (root: XmlNode): readonly Text[] =>
  Object.entries(maxOf).flatMap(([group, limit]) =>
    descendants(root, group).flatMap((strings) =>
      everyNode(strings)
        .flatMap(({ attributes }) => [attributes["DefaultValue"] ?? "", attributes["Value"] ?? ""])
        .filter((value) => value.length > limit)
        .map((value) => text(`longer than ${limit} characters: ${value.slice(0, 40)}…`, `超过 ${limit} 个字符：${value.slice(0, 40)}…`)),
    ),
  );

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === "https:";

const insecure = (root: XmlNode): readonly Text[] =>
  addressesOf(root)
    .filter((address) => !isHttps(address))
    .map((address) => text(`not an https address: ${address}`, `不是 https 地址：${address}`));

/** What is wrong with a manifest; nothing where Office takes it. */
export const structureProblems = (root: XmlNode): readonly Text[] => {
  if (root.name !== "OfficeApp" || root.attributes["xmlns"] !== namespace)
    return [text("it is no manifest of an Office add-in", "它不是 Office 加载项清单")];
  if (root.attributes["type"] !== "TaskPaneApp") return [text("it is no task pane add-in", "它不是任务窗格加载项")];
  return [missing, misplaced, badValues, withoutAddress, references, ids, lengths, insecure].flatMap((check) => check(root));
};
