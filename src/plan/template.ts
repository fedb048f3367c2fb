/** What a plan is made from: which sections it has, how much it asks for, which words are offered and which numbers it starts with. */
import type { Text } from "./language";
import type { Settings } from "./settings";
import type { Size } from "./table";

export interface Template {
  /** Stored in workbooks: never rename. */
  readonly id: string;
  /** A change that existing plans must follow gets the next number and a migration. */
  readonly version: number;
  readonly name: Text;
  readonly purpose: Text;
  /** Ids of sections; those a registry does not know are left out. */
  readonly sections: readonly string[];
  readonly size: Size;
  /** Words offered, by id of the list, where not all of them are. */
  readonly offers: Readonly<Record<string, readonly string[]>>;
  /** Numbers that differ from the defaults. */
  readonly settings: Settings;
}
