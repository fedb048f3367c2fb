/** A word of a list chosen in place: every word in the language of the pane, and one more for what is not known. */
import { Select, type SelectProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../language";
import type { Vocabulary } from "../words";

export interface WordSelectProps extends Pick<SelectProps, "aria-label" | "disabled" | "size"> {
  readonly list: Vocabulary;
  /** Id of the word that stands, or null. */
  readonly value: string | null;
  /** What the choice of no word says. */
  readonly blank: string;
  readonly language: Language;
  readonly onChoose: (id: string | null) => void;
}

export const WordSelect = ({ list, value, blank, language, onChoose, ...look }: WordSelectProps): ReactElement => (
  <Select {...look} value={value ?? ""} onChange={(_event, data) => onChoose(data.value === "" ? null : data.value)}>
    <option value="">{blank}</option>
    {list.terms.map(({ id, label }) => (
      <option key={id} value={id}>
        {label[language]}
      </option>
    ))}
  </Select>
);
