import type { Settings } from '../../model/settings';
import { useTexts } from '../texts/texts';

/** The settings that most decide what is found. */
export function SettingsInForce({ settings }: { readonly settings: Settings }) {
  const {
    settings: { values },
  } = useTexts();
  const switched = (on: boolean) =>
    [...settings.rules].flatMap(([id, is]) => (is === on ? id : [])).join('、') || values.none;
  const swing = values.swingValue(
    Number((settings.swingRatio * 100).toPrecision(12)),
    settings.swingFloor.toLocaleString('ja-JP'),
  );
  return (
    <dl className="settings-values">
      <dt>{values.stage}</dt>
      <dd lang="ja">{settings.stage}</dd>
      <dt>{values.swing}</dt>
      <dd>{swing}</dd>
      <dt>{values.rulesOff}</dt>
      <dd>{switched(false)}</dd>
      <dt>{values.rulesOn}</dt>
      <dd>{switched(true)}</dd>
    </dl>
  );
}
