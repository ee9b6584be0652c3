import { layoutPage } from './layout-page';
import { rulesPage } from './rules-page';

/** The generated pages of docs/, by file name. */
export const generatedPages = (): Readonly<Record<string, string>> => ({
  'rules.md': rulesPage(),
  'layout.md': layoutPage(),
});
