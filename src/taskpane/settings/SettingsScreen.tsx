import { Button, Field, Input, Switch } from '@fluentui/react-components';
import { isEvaluation } from '../../model/is-evaluation';
import { whoseSettings } from '../../offers/given-proposal';
import type { Review } from '../../review';
import { rules } from '../../rules';
import { tabNames } from '../../workbook/mark';
import { usePane } from '../pane';
import { RenameNotes } from '../parts/RenameNotes';
import { nameKey, useStored } from '../stored';
import { useSettingsTexts } from '../texts/settings-texts';
import { useTexts } from '../texts/texts';
import { CopyDiagnostics } from './CopyDiagnostics';
import { FormInTheWorkbook } from './FormInTheWorkbook';
import { GivenInTheWorkbook } from './GivenInTheWorkbook';
import { NewBook } from './NewBook';
import { SettingsInForce } from './SettingsInForce';
import { sameTabs } from '../../tabs/same-tabs';
import { settingsSheetPlan } from '../../tabs/settings/plan';
import { version } from '../../workbook/version';
import './settings.css';

interface Props {
  readonly review: Review | null;
  readonly follow: boolean;
  /** Null where nothing can be followed. */
  readonly onFollow: ((on: boolean) => void) | null;
}

/** The pane's own settings, and those that stand in the workbook. */
export default function SettingsScreen({ review, follow, onFollow }: Props) {
  const { settings: texts } = useSettingsTexts();
  const { title } = useTexts();
  const [name, setName] = useStored('local', nameKey, '');
  return (
    <div className="settings">
      <section aria-labelledby="settings-pane">
        <h2 id="settings-pane">{texts.pane}</h2>
        {onFollow ? (
          <Switch checked={follow} label={texts.follow} onChange={(_, { checked }) => onFollow(checked)} />
        ) : null}
        <Field className="field" label={texts.name} hint={texts.nameHint}>
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
      </section>
      {review && isEvaluation(review.evaluation) ? <InTheWorkbook review={review} /> : null}
      {review ? <FormInTheWorkbook review={review} /> : null}
      {review ? <GivenInTheWorkbook review={review} /> : null}
      <NewBook workbook={review?.snapshot.name ?? null} />
      <CopyDiagnostics />
      <p className="settings-links">
        <a href="rules.html" target="_blank" rel="noopener noreferrer">
          {texts.manual}
        </a>
        <a href="help.html" target="_blank" rel="noopener noreferrer">
          {texts.help}
        </a>
      </p>
      <p className="settings-note">
        {title} {version}
      </p>
    </div>
  );
}

function InTheWorkbook({ review }: { readonly review: Review }) {
  const { settings: texts } = useSettingsTexts();
  const { change, go, work } = usePane();
  const see = { sheet: tabNames.settings, row: 0, column: 0 };
  const stands = review.snapshot.sheets.some(({ mark }) => mark?.kind === 'settings');
  return (
    <section aria-labelledby="settings-workbook">
      <h2 id="settings-workbook">{texts.workbook}</h2>
      <p className="settings-note">{texts.whose[whoseSettings(review)]}</p>
      <SettingsInForce settings={review.settings} />
      {stands ? (
        <Button onClick={() => go(see)}>{texts.open}</Button>
      ) : (
        <>
          <p className="settings-note">{texts.createHint}</p>
          <RenameNotes renames={settingsSheetPlan(review, rules).renames} />
          <Button
            disabledFocusable={work.busy}
            onClick={() =>
              void change.write(
                (now) => settingsSheetPlan(now, rules),
                texts.created,
                see,
                (written, now) => sameTabs(written, settingsSheetPlan(now, rules)),
              )
            }
          >
            {texts.create}
          </Button>
        </>
      )}
    </section>
  );
}
