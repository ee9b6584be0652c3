/** Whether a terminal shows colours: https://no-color.org leaves an empty NO_COLOR without a meaning. */
export function takesColor(
  { isTTY }: { readonly isTTY?: boolean },
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  return Boolean(isTTY) && !NO_COLOR && TERM !== 'dumb';
}
