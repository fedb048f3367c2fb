/** What a refused edit says: Excel's sentence, or, of what only the file knows, one in the language of the page. */
import { KeptAreaError } from "../host/model/keptAreas";

export function refusalOf(error: unknown): string {
  if (error instanceof KeptAreaError) return error.in(document.documentElement.lang.startsWith("zh") ? "zh" : "en");
  return error instanceof Error ? error.message : String(error);
}
