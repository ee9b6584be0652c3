interface Props {
  /** Of the heading. */
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** A section's heading, and which of several it shows; of one, its name. */
export function Chooser({ id, title, names, chosen, onChoose }: Props) {
  return (
    <div className="rollup-head">
      <h2 id={id}>{title}</h2>
      {names.length === 1 ? (
        <span lang="ja" className="rollup-unit">
          {names[0]}
        </span>
      ) : (
        <select
          className="rollup-select"
          aria-labelledby={id}
          value={chosen}
          onChange={({ target }) => onChoose(Number(target.value))}
        >
          {names.map((name, index) => (
            <option key={`${name} ${index}`} value={index}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
