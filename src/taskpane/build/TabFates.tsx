import { Button } from '@fluentui/react-components';
import { usePane } from '../pane';
import { RenameNotes } from '../parts/RenameNotes';
import { useScreensTexts } from '../texts/screens-texts';
import { useTexts } from '../texts/texts';
import type { Preview } from '../../tabs/preview';

/** Which tabs are written, and what becomes of the sheets that stand there. */
export function TabFates({ preview: { tabs, renames } }: { readonly preview: Preview }) {
  const { build: texts } = useScreensTexts();
  const { notice } = useTexts();
  const { go } = usePane();
  return (
    <section aria-labelledby="build-tabs">
      <h3 id="build-tabs">{texts.tabs}</h3>
      <ul className="fates">
        {tabs.map(({ name, fate, former }) => (
          <li key={name} className="fates-tab">
            <span>
              <span lang="ja" className="fates-name">
                {name}
              </span>
              <span className="build-note">{former === undefined ? texts.fates[fate] : texts.renamedFrom(former)}</span>
            </span>
            {fate === 'rewritten' ? (
              <Button
                size="small"
                appearance="subtle"
                aria-label={notice.see(name)}
                onClick={() => go({ sheet: name, row: 0, column: 0 })}
              >
                {notice.go}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {tabs.some(({ fate }) => fate === 'rewritten' || fate === 'renamed') ? (
        <p className="build-note">{texts.rewriting}</p>
      ) : null}
      <RenameNotes renames={renames} />
    </section>
  );
}
