import { useEffect, useEffectEvent } from 'react';

/** Takes files that are dropped anywhere on the page, which the browser would else open in its place. */
export function useDropped(take: (files: readonly File[]) => void): void {
  const taken = useEffectEvent(take);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) taken(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
