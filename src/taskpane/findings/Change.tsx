import { shownChange, type ShownPiece } from '../../report/shown-change';
import type { Edit } from '../../workbook/plan';
import { useTexts } from '../texts/texts';
import './Change.css';

interface Props {
  readonly before: Edit['expected'];
  readonly after: Edit['value'];
}

/** A value as it is and as it is going to be, with the characters marked that change. */
export function Change({ before, after }: Props) {
  const { finding } = useTexts();
  const { blank, textValue: text, numberValue: number } = finding;
  const shown = shownChange(before, after, { blank, text, number });
  return (
    <dl className="change">
      <dt className="change-label">{finding.before}</dt>
      <dd lang="ja" className="change-value">
        <Pieces pieces={shown.before} mark="del" said={finding.goes} />
      </dd>
      <dt className="change-label">{finding.after}</dt>
      <dd lang="ja" className="change-value">
        <Pieces pieces={shown.after} mark="ins" said={finding.comes} />
      </dd>
    </dl>
  );
}

interface PiecesProps {
  readonly pieces: readonly ShownPiece[];
  readonly mark: 'del' | 'ins';
  /** What a screen reader says before a piece that changes. */
  readonly said: string;
}

function Pieces({ pieces, mark: Mark, said }: PiecesProps) {
  return pieces.map(({ text, changed }, at) =>
    changed ? (
      <Mark key={at} className="change-piece">
        <span className="unseen">{said}</span>
        {text}
      </Mark>
    ) : (
      <span key={at}>{text}</span>
    ),
  );
}
