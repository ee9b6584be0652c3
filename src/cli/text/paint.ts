/** Colours for a terminal; plain where it takes none. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly query: (text: string) => string;
  readonly notice: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
}

export function paint(color: boolean): Paint {
  const with_ = (code: string) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { error: with_('31;1'), query: with_('33'), notice: with_('36'), strong: with_('1'), good: with_('32;1') };
}
