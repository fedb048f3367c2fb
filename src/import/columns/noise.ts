/** Columns that only the other system needs: ids, checksums, what its users are told not to touch. */
import { normalise } from "../../plan/cells/normalise";
import type { Profile } from "./profile";

/** "(Do Not Modify) …" in the languages in which Dynamics 365 exports. */
const untouchable =
  /^[(（]\s*(do not modify|nicht (?:ä|ae)ndern|ne pas modifier|no modificar|请勿修改|不可修改|不要修改|勿修改|変更しないでください|変更不可)\s*[)）]/i;

const bookkeeping =
  /^(row ?checksum|checksum|is ?deleted|system ?modstamp|last ?(?:modified|viewed|referenced)(?: ?by)?(?: ?id| ?date)?|created ?by ?id|master ?record ?id|row ?version|etag|object ?id|import ?sequence ?number|zeilenprüfsumme|唯一性id|数据id|锁定状态)$/i;

const idHeader = /(?:[\p{Ll}\s_.-](?:ID|Id|id)|^(?:ID|Id|id|GUID|UUID|编号|序号|識別子)|ID)$/u;

export type Noise = "key" | "leave-out" | null;

/** The key of the row, a column to leave out, or neither. Ids are told by their contents: an "Id" that says K1 is somebody's own. */
export const noiseIn = (header: string, profile: Profile): Noise => {
  const text = header.normalize("NFKC").trim();
  if (untouchable.test(text)) return profile.ids > 0.8 && profile.unique ? "key" : "leave-out";
  if (bookkeeping.test(text)) return "leave-out";
  if (!idHeader.test(text)) return null;
  const plainId = /^(record|row|datensatz)?id$|^(guid|uuid)$/.test(normalise(text));
  if (plainId && profile.unique && profile.filled > 0) return "key";
  return profile.ids > 0.8 ? (profile.unique && plainId ? "key" : "leave-out") : null;
};
