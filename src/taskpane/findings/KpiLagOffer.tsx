import { Button } from '@fluentui/react-components';
import type { Finding } from '../../model/finding';
import { kpiLagOffer, kpiLagPlan } from '../../offers/kpi-lag';
import { rules } from '../../rules';
import { tabNames } from '../../workbook/mark';
import { usePane } from '../pane';
import { RenameNotes } from '../parts/RenameNotes';
import { useFindingTexts } from '../texts/finding-texts';

/** Answers actuals of another year by the setting that the KPI's statistics always come late. */
export default function KpiLagOffer({ finding }: { readonly finding: Finding }) {
  const texts = useFindingTexts();
  const { change, look, work } = usePane();
  const { review } = look;
  const offer = review && !finding.accepted ? kpiLagOffer(finding, review) : null;
  const plan = offer && review ? kpiLagPlan(offer, review, rules) : null;
  if (!offer || !plan) return null;
  return (
    <div className="fix-offer">
      <Button
        className="fix-offer-side"
        size="small"
        disabledFocusable={work.busy}
        onClick={() =>
          void change.write(
            (now) => kpiLagPlan(offer, now, rules),
            texts.lagDone(offer.number, offer.lag),
            plan.edits[0] ?? { sheet: tabNames.settings, row: 0, column: 0 },
          )
        }
      >
        {texts.lag(offer.lag)}
      </Button>
      <p className="fix-offer-note">{texts.lagHint}</p>
      <RenameNotes renames={plan.renames} />
    </div>
  );
}
