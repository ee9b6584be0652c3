import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Review } from '../../review';
import { usePane } from '../pane';
import { Banner } from '../parts/Banner';
import { useCompareTexts } from '../texts/compare-texts';
import { ChangesSince } from './ChangesSince';
import { chosenLastYear } from './last-year';

/** 前年度のブックと比べる: chosen from a file; from then on findings tell what only last year's workbook tells. */
export default function LastYearSection({ review }: { readonly review: Review }) {
  const texts = useCompareTexts();
  const { look, files, work } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const [unusable, setUnusable] = useState<string | null>(null);
  const { lastYear } = look;

  const choose = async (file: File) => {
    setUnusable(null);
    const snapshot = await work.run(async () => (await files()).read(file));
    if (!snapshot) return;
    const chosen = chosenLastYear(snapshot, review, texts.noForm(file.name));
    if ('why' in chosen) setUnusable(chosen.why);
    else await look.holdAgainst(chosen.lastYear);
  };

  return (
    <section aria-labelledby="last-year" className="added-lists">
      <h3 id="last-year">{texts.title}</h3>
      <p className="build-note">{texts.lead}</p>
      {unusable === null ? null : (
        <Banner kind="error" onClose={() => setUnusable(null)}>
          {unusable}
        </Banner>
      )}
      <div className="added-lists-choice">
        <Button disabledFocusable={work.busy} onClick={() => picker.current?.click()}>
          {lastYear === null ? texts.choose : texts.chooseAgain}
        </Button>
        {lastYear === null ? null : <Button onClick={() => void look.holdAgainst(null)}>{texts.stop}</Button>}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={texts.file}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void choose(file);
          // The same file may be chosen again once it was mended.
          target.value = '';
        }}
      />
      {lastYear === null ? null : <ChangesSince review={review} last={lastYear.evaluation} />}
    </section>
  );
}
