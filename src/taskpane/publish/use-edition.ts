import { useShownFirst } from '../made-books/use-shown-first';
import { usePane } from '../pane';
import { isSameEdition, proposedEdition } from './edition';
import { namesFor } from './names-for';

/** The open workbook's public copy: shown first, then given out as a workbook or a page. */
export function useEdition(name: string) {
  const { lastYear } = usePane().look;
  const { shown, look, give } = useShownFirst(
    (port, progress) => proposedEdition(name, port, (done) => progress('reading', done), lastYear?.against),
    (made, before) => !('why' in made) && !('why' in before) && isSameEdition(made, before),
  );
  const giveAs = (as: 'xlsx' | 'html') =>
    give((made, port) => {
      if ('why' in made) return 'changed';
      port.download(as === 'xlsx' ? made.bytes : made.page(new Date()), namesFor(name).files[as], as);
      return 'started';
    });
  return { shown, look, give: giveAs };
}
