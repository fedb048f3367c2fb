/** The items of a list validation. Opens with Alt+Down or the button; arrows, Home, End, first letters, Enter, Escape. */
import { useEffect, useRef, useState } from "react";

interface ListBoxProps {
  readonly items: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly style: React.CSSProperties;
  readonly onChoose: (item: string) => void;
  readonly onClose: () => void;
}

export function ListBox({ items, current, label, style, onChoose, onClose }: ListBoxProps): React.JSX.Element {
  const [at, setAt] = useState(Math.max(0, items.indexOf(current)));
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const item = items[at];
    if (event.key === "ArrowDown") setAt(Math.min(items.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Home") setAt(0);
    else if (event.key === "End") setAt(items.length - 1);
    else if ((event.key === "Enter" || event.key === " " || event.key === "Tab") && item !== undefined) onChoose(item);
    else if (event.key === "Escape") onClose();
    else if (event.key.length === 1) {
      const letter = event.key.toLowerCase();
      const next = [...items.keys()].find((index) => index > at && items[index]?.toLowerCase().startsWith(letter));
      const found = next ?? items.findIndex((candidate) => candidate.toLowerCase().startsWith(letter));
      if (found >= 0) setAt(found);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      className="list-box"
      data-testid="list-box"
      data-own-keys=""
      role="listbox"
      aria-label={label}
      aria-activedescendant={`list-item-${at}`}
      tabIndex={0}
      style={style}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    >
      {items.map((item, index) => (
        <div
          key={`${index}:${item}`}
          id={`list-item-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(item);
          }}
        >
          {item}
        </div>
      ))}
    </div>
  );
}
