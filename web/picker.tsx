/** A short list to choose from: by number, by typing, by arrows, or with the mouse. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

interface PickerProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** Makes a choice of what was typed, or null when only the list counts. */
  readonly typed: ((text: string) => Choice) | null;
  readonly onPick: (choice: Choice) => void;
  readonly onClose: () => void;
}

const MAX_SHOWN = 9;

export function Picker({ title, choices, typed, onPick, onClose }: PickerProps) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // At once, so that a number typed right after the key that opened it arrives here.
  useLayoutEffect(() => {
    const before = document.activeElement;
    input.current!.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const words = text.toLowerCase().trim();
  const matching = choices.filter(({ label }) => label.toLowerCase().includes(words)).slice(0, MAX_SHOWN);
  const own = typed && words !== "" && !matching.some(({ label }) => label.toLowerCase() === words);
  const shown = own ? [...matching, typed(text.trim())] : matching;

  const onKeyDown = (event: KeyboardEvent): void => {
    const number = Number(event.key);
    if (event.key === "Escape") onClose();
    else if (event.key === "ArrowDown") setActive(Math.min(active + 1, shown.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter" && shown[active]) onPick(shown[active]);
    else if (text === "" && number >= 1 && shown[number - 1]) onPick(shown[number - 1]!);
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="picker" role="dialog" aria-label={title} onKeyDown={onKeyDown}>
      <label class="picker-title">
        {title}
        <input
          ref={input}
          type="text"
          value={text}
          role="combobox"
          aria-expanded="true"
          aria-controls="picker-list"
          aria-activedescendant={shown[active] ? `picker-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={typed ? "a number, or type a name" : "a number, or type to search"}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
        />
      </label>
      <ul id="picker-list" role="listbox" aria-label={title}>
        {shown.map((choice, index) => (
          <li
            key={choice.id}
            id={`picker-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onPick(choice)}
          >
            <kbd>{index + 1}</kbd> <span>{choice.label}</span>
            {choice.hint && <small>{choice.hint}</small>}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={onClose}>
        Cancel <kbd>Esc</kbd>
      </button>
    </div>
  );
}
