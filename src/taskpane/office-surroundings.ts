/** What Office says of the surroundings the pane stands in. */

export const officeLanguage = (): string => Office.context.displayLanguage ?? navigator.language;

/**
 * Keeps `data-theme` of the page as Office's theme is; where Office tells none (Excel on the web, some builds of the
 * desktop), as the system prefers. High contrast is the browser's own doing (forced colours), in either.
 */
export function followTheme(page: HTMLElement): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    page.dataset.theme = (officeIsDark() ?? dark.matches) ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply);
  // Excel tells of no change of theme; who changes it comes back to the pane.
  window.addEventListener('focus', apply);
}

/** Null where Office names no background. */
function officeIsDark(): boolean | null {
  try {
    // The types promise a theme, but Excel on the web gives none, and some Excels for Windows fail to tell theirs.
    const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
    const background = theme?.bodyBackgroundColor;
    return background === undefined ? null : isDark(background);
  } catch {
    return null;
  }
}

/** Whether light text is read better on a `#RRGGBB`. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
