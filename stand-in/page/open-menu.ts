import { byId, element } from './element';

/** A workbook of the server's, and what it is. */
export interface OfferedSample {
  readonly name: string;
  readonly about: string;
}

export const bytes = async (url: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(url)).arrayBuffer());

/** What 開く offers: the server's sample workbooks, and a file of one's own. */
export function drawOpenMenu(
  samples: readonly OfferedSample[],
  open: (file: Promise<Uint8Array>, name: string) => void,
): void {
  const menu = byId<HTMLDetailsElement>('open-menu');
  const chosen = (file: Promise<Uint8Array>, name: string) => {
    menu.open = false;
    open(file, name);
  };
  const offered = samples.map(({ name, about }) => {
    const item = element('button', { type: 'button', className: 'menu-item' }, about, element('small', {}, name));
    item.addEventListener('click', () => chosen(bytes(`/samples/${name}`), name));
    return item;
  });
  byId('open-items').prepend(...offered);
  const chooser = byId<HTMLInputElement>('open');
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    chooser.value = '';
    if (file)
      chosen(
        file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
        file.name,
      );
  });
  chooser.parentElement?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') chooser.click();
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') menu.open = false;
  });
}
