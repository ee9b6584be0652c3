import { rules } from '../../rules';
import { stageOf, type Settings } from '../../model/settings';
import { useSettingsTexts } from '../texts/settings-texts';

/** The settings that most decide what is found. */
export function SettingsInForce({ settings }: { readonly settings: Settings }) {
  const {
    settings: { values },
  } = useSettingsTexts();
  const switched = (on: boolean) =>
    rules.flatMap(({ id, name }) => (settings.rules.get(id) === on ? name : [])).join('、');
  const [off, on] = [switched(false), switched(true)];
  const swing = values.swingValue(
    Number((settings.swingRatio * 100).toPrecision(12)),
    settings.swingFloor.toLocaleString('ja-JP'),
  );
  return (
    <dl className="settings-values">
      <dt>{values.stage}</dt>
      <dd lang="ja">{stageOf(settings)}</dd>
      <dt>{values.swing}</dt>
      <dd>{swing}</dd>
      <Switched term={values.rulesOff} names={off} />
      <Switched term={values.rulesOn} names={on} />
    </dl>
  );
}

/** Left out where no rule is switched. */
const Switched = ({ term, names }: { readonly term: string; readonly names: string }) =>
  names === '' ? null : (
    <>
      <dt>{term}</dt>
      <dd lang="ja">{names}</dd>
    </>
  );
