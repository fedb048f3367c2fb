/** The privacy statement is a page beside the pane's; the pane's page says where, since the workbench serves it from another folder. */
import type { Language } from "../plan/language";

/** Its address, at the words of a language; null on a page that names none. */
export const privacyPage = (page: ParentNode, language: Language): string | null => {
  const link = page.querySelector<HTMLLinkElement>('link[rel="privacy-policy"]');
  return link === null ? null : `${link.href}#${language}`;
};
