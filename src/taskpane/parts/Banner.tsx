import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts';
import { SeverityIcon } from './SeverityIcon';
import './Banner.css';

const kinds = { error: 'error', warning: 'query', success: 'accepted', working: 'notice' } as const;

interface Props {
  readonly kind: keyof typeof kinds;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** A message. Errors interrupt a screen reader; the others wait. */
export function Banner({ kind, children, actions, onClose }: Props) {
  const texts = useTexts();
  return (
    <div role={kind === 'error' ? 'alert' : 'status'} className={`banner banner-${kind}`}>
      <SeverityIcon standing={kinds[kind]} />
      <div className="banner-body">
        {children}
        {actions ? <div className="banner-actions">{actions}</div> : null}
      </div>
      {onClose ? (
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={texts.notice.close}
          onClick={onClose}
        />
      ) : null}
    </div>
  );
}
