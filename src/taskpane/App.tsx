import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { isEvaluation } from '../model/is-evaluation';
import type { Review } from '../review';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { countByStanding } from './findings/filter';
import { useFindingList } from './findings/use-finding-list';
import { useFollow } from './flows/use-follow';
import { usePaneFlows } from './flows/use-pane-flows';
import { Header } from './Header';
import { Messages } from './Messages';
import { PaneProvider, type FilesPort, type Surroundings } from './pane';
import { Announcer } from './parts/Announcer';
import { ProgressLine } from './parts/ProgressLine';
import { Tabs } from './parts/Tabs';
import type { Task } from './start';
import { followKey, screenKey, useStored } from './stored';
import { useTexts, type Texts } from './texts/texts';
import { useKeptFocus } from './use-kept-focus';
import './App.css';

const FindingsScreen = lazy(() => import('./findings/FindingsScreen'));
const RollupScreen = lazy(() => import('./rollup/RollupScreen'));
const BuildScreen = lazy(() => import('./build/BuildScreen'));
const SettingsScreen = lazy(() => import('./settings/SettingsScreen'));

const screens = ['check', 'rollup', 'build', 'settings'] as const;
type Screen = (typeof screens)[number];

interface Props {
  readonly workbook: OpenWorkbook;
  readonly files: FilesPort;
  readonly surroundings: () => Surroundings;
  /** What the ribbon's button asked for. */
  readonly task: Task | null;
}

export function App({ workbook, files, surroundings, task }: Props) {
  const texts = useTexts();
  const pane = usePaneFlows(workbook, files, surroundings);
  const { look, work } = pane;
  const [lastScreen, setScreen] = useStored('local', screenKey, 'check');
  const [asked, setAsked] = useState(task);
  const screen: Screen = asked ?? screens.find((one) => one === lastScreen) ?? 'check';
  const [checked, setChecked] = useState(task !== null);
  const [checks, setChecks] = useState(0);
  const [follow, setFollow] = useStored('local', followKey, 'on');
  const following = follow === 'on' && !work.blocked && !look.waits;
  // Here, so that a look at another screen leaves it as it was.
  const list = useFindingList(look);
  useFollow(workbook, work, look, following);
  useKeptFocus();

  const show = (next: Screen) => {
    setAsked(null);
    setScreen(next);
  };
  const check = async () => {
    show('check');
    setChecked(true);
    if (await look.look()) setChecks((times) => times + 1);
  };
  const start = useEffectEvent(async () => {
    if (task !== null) return void (await look.look());
    // Nobody has asked for a look yet that takes from staff what they can undo.
    if (screen === 'check' || !(await look.lookUnasked())) await look.lookFirst();
  });
  useEffect(() => void start(), []);

  const select = (next: Screen) => {
    show(next);
    if (next !== 'check' && !look.review) void look.look();
  };

  // The ribbon's button does not tell a pane that is open already: who comes back to it asked for the present state.
  const comeBack = useEffectEvent(() => {
    if (task === 'check' && look.stale && !work.blocked) void look.lookUnasked();
  });
  useEffect(() => {
    const focused = () => comeBack();
    window.addEventListener('focus', focused);
    return () => window.removeEventListener('focus', focused);
  }, []);

  return (
    <FluentProvider className="app">
      <PaneProvider value={pane}>
        <Header
          following={following}
          secondary={screen === 'build' && look.review !== null && isEvaluation(look.review.evaluation)}
          onCheck={() => void check()}
          onStage={() => select('settings')}
        />
        <ProgressLine doing={work.doing} />
        <main className="app-main">
          <Tabs
            label={texts.screensLabel}
            tabs={screens.map((id) => ({ id, name: texts.screens[id] }))}
            selected={screen}
            onSelect={select}
          />
          <div
            id="panel"
            role="tabpanel"
            aria-labelledby={`tab-${screen}`}
            tabIndex={screen === 'check' ? -1 : 0}
            className="app-panel"
          >
            <Suspense fallback={<p className="app-ready">{texts.area.opening}</p>}>
              {screen === 'check' && checked && look.review ? (
                <FindingsScreen review={look.review} list={list} />
              ) : null}
              {screen === 'check' && !checked ? <FirstRun lines={texts.check.ready} /> : null}
              {screen === 'rollup' ? <RollupScreen review={look.review} /> : null}
              {screen === 'build' ? <BuildScreen review={look.review} /> : null}
              {screen === 'settings' ? (
                <SettingsScreen
                  review={look.review}
                  follow={follow === 'on'}
                  onFollow={workbook.onChanged ? (on) => setFollow(on ? 'on' : 'off') : null}
                />
              ) : null}
            </Suspense>
          </div>
          <div className="app-messages">
            <Messages following={following} onCheck={() => void check()} />
          </div>
        </main>
        <Announcer text={checked && look.review ? summaryOf(look.review, texts) : ''} times={checks} />
      </PaneProvider>
    </FluentProvider>
  );
}

/** What the pane does, what it never does, and where to begin. */
const FirstRun = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="app-ready">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function summaryOf({ findings }: Review, { check }: Texts): string {
  const { error, query, notice } = countByStanding(findings);
  return error + query + notice === 0 ? check.allClear : check.summary(error, query, notice);
}
