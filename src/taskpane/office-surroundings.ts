import type { Surroundings } from './pane';

/** What Office says of the surroundings the pane stands in. */

export function surroundings(): Surroundings {
  const { diagnostics, requirements } = Office.context;
  const highest = (name: string): string[] => {
    const minors = Array.from({ length: 40 }, (_, index) => `1.${String(40 - index)}`);
    const known = minors.find((version) => requirements.isSetSupported(name, version));
    return known === undefined ? [] : [`${name} ${known}`];
  };
  return {
    host: `${diagnostics.host} ${diagnostics.version} (${diagnostics.platform})`,
    sets: ['ExcelApi', 'ExcelApiDesktop', 'ExcelApiOnline', 'RibbonApi', 'SharedRuntime'].flatMap(highest),
    browser: navigator.userAgent,
  };
}

export const officeLanguage = (): string => told(() => Office.context.displayLanguage) ?? navigator.language;

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
  // The types promise a theme, but Excel on the web gives none.
  const background = told(
    () => (Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined)?.bodyBackgroundColor,
  );
  return background === null ? null : isDark(background);
}

/** What Office tells; null where it tells nothing, or fails to, as some Excels for Windows do (office-js #6523). */
function told(ask: () => string | undefined): string | null {
  try {
    return ask() || null;
  } catch {
    return null;
  }
}

/** Whether light text is read better on a `#RRGGBB`. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
