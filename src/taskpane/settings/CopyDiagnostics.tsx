import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { copy } from '../copy';
import { usePane } from '../pane';
import { useSettingsTexts } from '../texts/settings-texts';
import { diagnostics } from './diagnostics';

/** Puts on the clipboard what whoever looks after the add-in asks for; where that is not allowed, it is shown. */
export function CopyDiagnostics() {
  const { settings: texts } = useSettingsTexts();
  const { surroundings, work } = usePane();
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const press = async () => {
    const text = diagnostics(surroundings(), work.lastFailed);
    setOutcome({ text, copied: await copy(text) });
  };
  return (
    <section>
      <Button onClick={() => void press()}>{texts.diagnostics}</Button>
      <p role="status" className="settings-note">
        {outcome === null ? texts.diagnosticsHint : outcome.copied ? texts.diagnosticsCopied : texts.diagnosticsShown}
      </p>
      {outcome && !outcome.copied ? <pre className="settings-diagnostics">{outcome.text}</pre> : null}
    </section>
  );
}
