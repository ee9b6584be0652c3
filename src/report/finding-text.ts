import { severityNames, type Finding, type Related } from '../model/finding';
import { address } from '../workbook/address';
import type { Place } from '../workbook/cell';

/** A finding as text, to be pasted into a mail or a chat: where, about what, what is wrong and what to do. */
export function findingText(finding: Finding): string {
  const { severity, accepted, message, related } = finding;
  const standing = accepted ? '確認済み' : severityNames[severity];
  const others = related.map(relatedText);
  return [
    `【${standing}】${headOf(finding)}`,
    message,
    ...(others.length > 0 ? [`関係する場所：${others.join('、')}`] : []),
    ...(accepted ? [`理由：${accepted.reason}`] : []),
  ].join('\n');
}

/** `個票_施策1 C12 施策1-3 会津漆器…（事業名）`. */
export function headOf({ place, owner, field }: Finding): string {
  const about = `${owner}${field === '' ? '' : owner === '' ? field : `（${field}）`}`;
  return [place ? placeText(place) : 'ブック全体', about].filter((part) => part !== '').join('\u3000');
}

/** `事業費（前年度.xlsx 個票_施策1 E6）`: the file is named where it is another workbook. */
export const relatedText = ({ label, file, ...place }: Related): string =>
  `${label}（${file === undefined ? '' : `${file} `}${placeText(place)}）`;

const placeText = (place: Place): string => `${place.sheet} ${address(place)}`;
