import { fireEvent, render, screen } from "@testing-library/react";
import { keepComposing } from "../../../src/plan/panel/composition";

/** Enter as input methods tell of it: Chrome while composing, Excel for Mac after the composition has ended. */
const composed = [
  ["while it composes", { key: "Enter", isComposing: true }],
  ["by its code alone", { key: "Enter", keyCode: 229 }],
] as const;

const form = (heard: string[]) =>
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        heard.push("sent");
      }}
    >
      <input aria-label="line" onKeyDown={({ key }) => heard.push(key)} />
    </form>,
  );

test.each(composed)("Enter that takes a word (%s) is heard by nobody and sends no form; the next one does", (_how, press) => {
  const heard: string[] = [];
  const stop = keepComposing(document);
  form(heard);
  const line = screen.getByLabelText("line");
  fireEvent.keyDown(line, press);
  fireEvent.submit(line);
  expect(heard).toEqual([]);
  fireEvent.keyUp(line, press);
  fireEvent.keyDown(line, { key: "Enter" });
  fireEvent.submit(line);
  expect(heard).toEqual(["Enter", "sent"]);
  stop();
});
