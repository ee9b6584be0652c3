import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Review } from '../../review';
import { usePane } from '../pane';
import { Banner } from '../parts/Banner';
import { ChooseButton } from '../parts/ChooseButton';
import { useCompareTexts } from '../texts/compare-texts';
import { ChangesSince } from './ChangesSince';
import { chosenLastYear } from './last-year';

/** 前年度のブックと比べる: chosen from a file; from then on findings tell what only last year's workbook tells. */
export default function LastYearSection({ review }: { readonly review: Review }) {
  const texts = useCompareTexts();
  const { look, files, work } = usePane();
  const [unusable, setUnusable] = useState<string | null>(null);
  const { lastYear } = look;

  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    setUnusable(null);
    const snapshot = await work.run(async () => (await files()).read(file));
    if (!snapshot) return;
    const chosen = chosenLastYear(snapshot, review, texts.noForm(file.name));
    if ('why' in chosen) setUnusable(chosen.why);
    else await look.holdAgainst(chosen.lastYear);
  };

  return (
    <section aria-labelledby="last-year">
      <h3 id="last-year">{texts.title}</h3>
      <p className="build-note">{texts.lead}</p>
      {unusable === null ? null : (
        <Banner kind="error" onClose={() => setUnusable(null)}>
          {unusable}
        </Banner>
      )}
      <div className="build-choice">
        <ChooseButton
          label={lastYear === null ? texts.choose : texts.chooseAgain}
          file={texts.file}
          disabled={work.busy}
          onChoose={(chosen) => void choose(chosen)}
        />
        {lastYear === null ? null : <Button onClick={() => void look.holdAgainst(null)}>{texts.stop}</Button>}
      </div>
      {lastYear === null ? null : <ChangesSince review={review} last={lastYear.evaluation} />}
    </section>
  );
}
