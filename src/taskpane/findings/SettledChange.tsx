import type { Settled } from '../../model/settled';
import { Change } from './Change';

/** A finding that a build settles, or has settled: whose it is, and what the list says before and after. */
export function SettledChange({
  name,
  owner,
  message,
  before,
  after,
}: Omit<Settled, 'severity' | 'sheet' | 'cell' | 'field'>) {
  return (
    <>
      <p lang="ja" className="settled-change-name">
        {owner === '' ? name : `${name}：${owner}`}
      </p>
      {before === '' && after === '' ? <p lang="ja">{message}</p> : <Change before={before} after={after} />}
    </>
  );
}
