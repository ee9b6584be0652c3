import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { Review } from '../review';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { countByStanding } from './findings/filter';
import { useFindingList } from './findings/use-finding-list';
import { useFollow } from './flows/use-follow';
import { usePaneFlows } from './flows/use-pane-flows';
import { Header } from './Header';
import { Messages } from './Messages';
import { PaneProvider, type ReadFile } from './pane';
import { Announcer } from './parts/Announcer';
import { ProgressLine } from './parts/ProgressLine';
import { Tabs } from './parts/Tabs';
import type { Task } from './start';
import { followKey, useStored } from './stored';
import { useTexts, type Texts } from './texts/texts';
import { useKeptFocus } from './use-kept-focus';
import './App.css';

const FindingsScreen = lazy(() => import('./findings/FindingsScreen'));
const RollupScreen = lazy(() => import('./rollup/RollupScreen'));
const BuildScreen = lazy(() => import('./build/BuildScreen'));
const SettingsScreen = lazy(() => import('./settings/SettingsScreen'));

const screens = ['check', 'rollup', 'build', 'settings'] as const;
type Screen = (typeof screens)[number];

const noFindings: Review['findings'] = [];

interface Props {
  readonly workbook: OpenWorkbook;
  readonly readFile: ReadFile;
  /** What the ribbon's button asked for. */
  readonly task: Task | null;
}

export function App({ workbook, readFile, task }: Props) {
  const texts = useTexts();
  const pane = usePaneFlows(workbook, readFile);
  const { look, work } = pane;
  const [screen, setScreen] = useState<Screen>(task ?? 'check');
  const [checked, setChecked] = useState(task !== null);
  const [checks, setChecks] = useState(0);
  const [follow, setFollow] = useStored('local', followKey, 'on');
  const following = follow === 'on' && !work.blocked && !look.waits;
  // Here, so that a look at another screen leaves it as it was.
  const list = useFindingList(look.review?.findings ?? noFindings);
  useFollow(workbook, work, look, following);
  useKeptFocus();

  const check = async () => {
    setScreen('check');
    setChecked(true);
    if (await look.look()) setChecks((times) => times + 1);
  };
  // Nobody has asked for a look yet that takes from staff what they can undo.
  const start = useEffectEvent(() => void (task === null ? look.lookFirst() : look.look()));
  useEffect(() => start(), []);

  const select = (next: Screen) => {
    setScreen(next);
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
        <Header following={following} onCheck={() => void check()} onStage={() => select('settings')} />
        <ProgressLine doing={work.doing} giveUp={pane.change.giveUp} />
        <main className="app-main">
          <Messages following={following} onCheck={() => void check()} />
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
              {screen === 'check' && !checked ? <p className="app-ready">{texts.check.ready}</p> : null}
              {screen === 'rollup' ? <RollupScreen review={look.review} /> : null}
              {screen === 'build' ? <BuildScreen review={look.review} /> : null}
              {screen === 'settings' ? (
                <SettingsScreen
                  review={look.review}
                  follow={follow === 'on'}
                  onFollow={(on) => setFollow(on ? 'on' : 'off')}
                />
              ) : null}
            </Suspense>
          </div>
        </main>
        <Announcer text={checked && look.review ? summaryOf(look.review, texts) : ''} times={checks} />
      </PaneProvider>
    </FluentProvider>
  );
}

function summaryOf({ findings }: Review, { check }: Texts): string {
  const { error, query, notice } = countByStanding(findings);
  return error + query + notice === 0 ? check.allClear : check.summary(error, query, notice);
}
