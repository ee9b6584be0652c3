/** Texts are few, cells are many: from this many different texts on, none is kept any more. */
const most = 10_000;

/** Works out once what a text tells: forms print the same labels on every card. */
export function keptByText<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly told: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.told;
    const told = of(text);
    if (known.size < most) known.set(text, { told });
    return told;
  };
}
