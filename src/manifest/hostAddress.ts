/** The address under which an administrator serves the add-in, and the manifest moved there. */
import type { Text } from "../plan/language";

/** Where the add-in is served during development; manifest.xml names it throughout. */
const developmentBase = "https://localhost:3000";

export type AddressReading =
  /** base is without a slash at its end */
  { readonly kind: "read"; readonly base: string } | { readonly kind: "refused"; readonly text: Text };

const refused = (en: string, zh: string): AddressReading => ({ kind: "refused", text: { en, zh } });

/** Reads what was given as the host; a bare name is none, so that nobody learns late which scheme was meant. */
export const readHostAddress = (given: string): AddressReading => {
  const written = given.trim();
  if (written === "") return refused("No address was given.", "没有给出地址。");
  if (/\s/.test(written)) return refused(`The address has a space in it: ${written}`, `地址中有空格：${written}`);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(written) || !URL.canParse(written))
    return refused(`This is no address: ${written}. It begins with https://.`, `这不是地址：${written}。地址以 https:// 开头。`);
  const url = new URL(written);
  if (url.protocol !== "https:")
    return refused(`Office accepts https addresses only, not ${written}`, `Office 只接受 https 地址，不接受 ${written}`);
  if (url.username !== "" || url.password !== "")
    return refused("The address must not hold a user name or a password.", "地址中不能包含用户名或密码。");
  if (url.search !== "" || url.hash !== "" || /[?#]$/.test(written))
    return refused(`The address must end with the folder, without ? and #: ${written}`, `地址应以文件夹结尾，不含 ? 和 #：${written}`);
  if (/\.(html?|xml|json|aspx?)$/i.test(url.pathname))
    return refused(
      `The address names a file; the folder that dist/ is served as is wanted: ${written}`,
      `地址指向一个文件；应给出提供 dist/ 的文件夹：${written}`,
    );
  return { kind: "read", base: url.href.replace(/\/+$/, "") };
};

const asAttribute = (value: string): string => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** manifest.xml with every development address moved. */
export const movedTo = (manifest: string, base: string): string => manifest.replaceAll(developmentBase, asAttribute(base));

/** manifest.xml with the product's version; Office wants four numbers. */
export const withVersion = (manifest: string, version: string): string =>
  manifest.replace(/<Version>[\d.]+<\/Version>/, `<Version>${version}.0</Version>`);
