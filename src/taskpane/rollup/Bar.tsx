interface Props {
  /** 0 to 1. */
  readonly share: number;
  readonly look: 'first' | 'second' | 'achieved' | 'near' | 'missed';
}

/** A bar beside its figure, which says the same. */
export function Bar({ share, look }: Props) {
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden focusable="false">
      <rect className="bar-ground" width="100" height="8" />
      <rect className={`bar-${look}`} width={Math.min(1, Math.max(0, share)) * 100} height="8" />
    </svg>
  );
}
