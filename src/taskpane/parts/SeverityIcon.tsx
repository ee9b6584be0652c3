import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { Standing } from '../findings/filter';
import './SeverityIcon.css';

const icons = {
  error: ErrorCircle16Filled,
  query: Warning16Filled,
  notice: Info16Filled,
  accepted: CheckmarkCircle16Filled,
} as const;

/** Tells a severity by shape and colour; `label` where no word stands beside it. */
export function SeverityIcon({ standing, label }: { readonly standing: Standing; readonly label?: string }) {
  const Icon = icons[standing];
  return (
    <Icon
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      className={`severity severity-${standing}`}
    />
  );
}
