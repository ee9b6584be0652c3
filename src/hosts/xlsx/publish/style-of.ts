/** A style's number as an attribute has it; null where there is none. */
export function styleOf(text: string | undefined): number | null {
  const style = Number(text ?? NaN);
  return Number.isInteger(style) && style >= 0 ? style : null;
}
