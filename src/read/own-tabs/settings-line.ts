import { labelKey } from '../../layout/spelling';
import type { Settings } from '../../model/settings';
import { stages } from '../../model/settings';
import {
  betterWords,
  formerProjectWords,
  kpiLines,
  settingsLabels,
  switchWords,
  withKpi,
  type SettingsLine,
  type SettingsProblem,
} from '../../model/settings-sheet';
import { parseNumber } from '../values/numbers';
import { compact } from '../sheet/shown';

type Wrong = Pick<SettingsProblem, 'rule' | 'fault'>;

/**
 * What one line of 設定 sets, or what is wrong with it. `label` is a label's key, `text` what the value's cell shows,
 * `ruleOf` tells the id of the rule that a label names.
 */
export function readSettingsLine(
  label: string,
  text: string,
  settings: Settings,
  ruleOf: (label: string) => string | undefined,
): Partial<Settings> | Wrong {
  const line = lines.find(([, key]) => key === label)?.[0];
  if (line) return byLine[line](text, settings);
  const [, number, ofKpi] = /^指標(\d+)(.+)$/u.exec(label) ?? [];
  if (ofKpi === labelKey(kpiLines.better)) return readBetter(Number(number), text, settings);
  if (ofKpi === labelKey(kpiLines.lag)) return readLag(Number(number), text, settings);
  const rule = ruleOf(label);
  if (rule !== undefined) return readSwitch(rule, text, settings);
  if (compact(text) === switchWords.byDefault) return {};
  return {
    rule: 'choice-unknown',
    fault: '設定にない項目の値です。項目の名前を直すか、行を削除してください',
  };
}

const lines = Object.entries(settingsLabels).map(([line, label]) => [line as SettingsLine, labelKey(label)] as const);

const byLine: Readonly<Record<SettingsLine, (text: string, settings: Settings) => Partial<Settings> | Wrong>> = {
  stage: (text) => {
    const stage = stages.find((one) => one === compact(text));
    return stage ? { stage } : notAmong(stages);
  },
  directions: (text) => ({
    directions: text
      .split(/[\n、,，]/u)
      .map(compact)
      .filter(Boolean),
  }),
  departments: (text) => ({ departments: linesIn(text) }),
  swingRatio: (text) => {
    const percent = parseNumber(text.replace(/[%％]\s*$/u, ''));
    return percent !== null && percent > 0 ? { swingRatio: percent / 100 } : notNumber('0より大きい数字（30％なら30）');
  },
  swingFloor: (text) => {
    const thousandYen = parseNumber(text.replace(/千円\s*$/u, ''));
    return thousandYen !== null && thousandYen >= 0 ? { swingFloor: thousandYen } : notNumber('0以上の数字');
  },
  depositsAdd: (text, { deposits }) => ({ deposits: { ...deposits, add: linesIn(text) } }),
  depositsExcept: (text, { deposits }) => ({ deposits: { ...deposits, except: linesIn(text) } }),
  formerProjects: (text) => {
    const pairs = linesIn(text).map((line) => /^(.+?)\s*(?:→|⇒|->)\s*(.+)$/u.exec(line));
    return pairs.every((pair) => pair !== null)
      ? {
          formerProjects: pairs.map(([, last = '', now = '']) => ({
            last,
            now: now === formerProjectWords.none ? null : now,
          })),
        }
      : { rule: 'value-unreadable', fault: '「前年度の名称→今年度の名称」の形で、1行に一つずつ入力してください' };
  },
};

/** One a line: names may hold 、 and ・. */
const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function readBetter(kpi: number, text: string, settings: Settings): Partial<Settings> | Wrong {
  const word = compact(text);
  if (word === betterWords.automatic) return withKpi(settings, kpi, { better: null });
  if (word === betterWords.higher) return withKpi(settings, kpi, { better: 'higher' });
  return word === betterWords.lower
    ? withKpi(settings, kpi, { better: 'lower' })
    : notAmong(Object.values(betterWords));
}

function readLag(kpi: number, text: string, settings: Settings): Partial<Settings> | Wrong {
  const lag = parseNumber(text.replace(/年\s*$/u, ''));
  return lag !== null && lag >= 0 && Number.isInteger(lag) ? withKpi(settings, kpi, { lag }) : notNumber('0以上の整数');
}

function readSwitch(rule: string, text: string, { rules }: Settings): Partial<Settings> | Wrong {
  const word = compact(text);
  if (word === switchWords.byDefault) return {};
  if (word !== switchWords.on && word !== switchWords.off) return notAmong(Object.values(switchWords));
  return { rules: new Map([...rules, [rule, word === switchWords.on]]) };
}

const notAmong = (choices: readonly string[]): Wrong => ({
  rule: 'choice-unknown',
  fault: `選択肢にありません。${choices.map((choice) => `「${choice}」`).join('')}のいずれかを選んでください`,
});

const notNumber = (expected: string): Wrong => ({
  rule: 'value-unreadable',
  fault: `数値として読み取れません。${expected}を入力してください`,
});
