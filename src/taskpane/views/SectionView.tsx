/** The view of a section: loaded when it is first opened, with its texts. */
import { lazy, type ComponentType } from "react";
import type { PanelProps } from "../../plan/panel/types";
import type { SectionPane } from "../../plan/section";

export type SectionComponent = ComponentType<Omit<PanelProps, "texts">>;

const load = (pane: SectionPane): SectionComponent =>
  lazy(async () => {
    const { Panel, texts } = await pane.panel();
    // The module gives its own texts to its own component.
    const View = Panel as ComponentType<PanelProps>;
    return { default: (props: Omit<PanelProps, "texts">) => <View {...props} texts={texts[props.language]} /> };
  });

/** Each is made once: React forgets what it drew while something loads, so one made while drawing would load for ever. */
const made = new WeakMap<SectionPane, SectionComponent>();

export const sectionComponent = (pane: SectionPane): SectionComponent => {
  const component = made.get(pane) ?? load(pane);
  made.set(pane, component);
  return component;
};
