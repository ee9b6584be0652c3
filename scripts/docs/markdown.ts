/** Text that Markdown is to show as it stands. */
export const plain = (text: string): string => text.replace(/[\\`*_<>|#]/g, '\\$&').replaceAll('\n', '<br>');

/** A table; its cells are Markdown. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}
