import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../model/finding';
import { findingText } from '../../report/finding-text';
import { useFindingTexts } from '../texts/finding-texts';
import { copy } from '../copy';

/** Copies a finding as text, and says so in its own place. */
export function CopyFinding({ finding }: { readonly finding: Finding }) {
  const texts = useFindingTexts();
  const [done, setDone] = useState<boolean | null>(null);
  const said = done === null ? texts.copyFinding : done ? texts.copied : texts.notCopiedShort;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-live="polite"
      onClick={() => void copy(findingText(finding)).then(setDone)}
    >
      {said}
    </Button>
  );
}
