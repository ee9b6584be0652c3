import { useState } from 'react';
import { usePane } from '../pane';
import { editionOf, isSameEdition, type Edition } from './edition';
import { namesFor } from './names-for';

type Shown = Awaited<ReturnType<typeof editionOf>>;

/**
 * The open workbook's public copy: first shown, then given out. Where the workbook has changed so that what was shown is no
 * longer what would be given, the new one is shown instead.
 */
export function useEdition(name: string) {
  const { files, look, work } = usePane();
  const [shown, setShown] = useState<Shown | null>(null);
  const make = () =>
    work.run(async (progress) => {
      const port = await files();
      const edition = await editionOf(name, port, (done) => progress('reading', done), look.lastYear?.against);
      return { port, edition };
    });
  const show = async (): Promise<Shown | null> => {
    const made = await make();
    if (made) setShown(made.edition);
    return made?.edition ?? null;
  };
  /** Gives out what is shown, as a workbook or a page. Null where that failed. */
  const give = async (as: 'xlsx' | 'html', own: Edition): Promise<'started' | 'changed' | null> => {
    const made = await make();
    if (!made) return null;
    const { port, edition } = made;
    if ('why' in edition || !isSameEdition(edition, own)) {
      setShown(edition);
      return 'changed';
    }
    port.download(as === 'xlsx' ? edition.bytes : edition.page(new Date()), namesFor(name).files[as], as);
    return 'started';
  };
  return { shown, show, give };
}
