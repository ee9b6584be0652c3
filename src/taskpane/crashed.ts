import type { Texts } from './texts/texts';

/** Whether a part of the pane could not be fetched: another version has taken its place, or nothing answers there. */
export const isGone = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'ChunkLoadError';

/** Says in the place of a pane that cannot go on what to do; where a part of it is gone, with a button that does it. */
export function showCrash(root: HTMLElement, error: unknown, { work }: Texts): void {
  const said = document.createElement('p');
  said.className = 'app-ready';
  root.replaceChildren(said);
  if (!isGone(error)) {
    said.textContent = work.crashed;
    return;
  }
  const button = document.createElement('button');
  button.textContent = work.reopen;
  button.addEventListener('click', () => location.reload());
  said.append(work.replaced, ' ', button);
}
