import { useEffect } from 'react';

/** Has the browser ask before it leaves the page, as long as that would lose something. */
export function useLeaveWarning(loses: boolean): void {
  useEffect(() => {
    if (!loses) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [loses]);
}
