import { useEffect, useState } from 'react';
import type { ExhibitSummary } from '../../../core/contract/exhibit';
import { useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { FaultNote } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { AccountHere } from './account-here';
import { AddressBar } from './address-bar';
import { CollectNote } from './collect-note';
import { FindBar } from './find-bar';
import { Inspector } from './inspector';
import { NewsBar } from './news-bar';
import { PlatformCommands } from './platform-commands';
import { PlatformSwitcher } from './platform-switcher';
import { PlatformView } from './platform-view';
import { PreserveMore } from './preserve-more';
import '../exhibits/exhibits.css';
import './platforms.css';
import { PreservedNote } from './preserved-note';
import { Refused } from './refused';
import { Selection } from './selection';
import { TimeStrip } from './time-strip';
import { useCaptureWish } from './use-capture-wish';
import { useCollect } from './use-collect';
import { useFindKey } from './use-find-key';
import { usePreserve } from './use-preserve';
import { WishNote } from './wish-note';

/** The simulated platforms, and preserving what they show. */
export function PlatformsScreen() {
  const t = useText();
  const { exercise, readOnly } = useOpenCase();
  const { value: browser, fault } = useQuery('browser.state', {});
  const open = useCommand('browser.navigate');
  const preserve = usePreserve();
  const first = exercise.platforms[0];
  const empty = browser?.address === '' && !browser.loading;
  const { run } = open;
  const [choosing, setChoosing] = useState(false);
  const collect = useCollect();
  const { address = '', shownAt = null } = browser ?? {};
  const { value: choices, fault: choicesFault } = useQuery(
    'capture.choices',
    { address, shownAt: shownAt ?? '' },
    { when: shownAt !== null && !readOnly },
  );
  const canChoose = shownAt !== null && !readOnly && (choices?.things.length ?? 0) > 0;
  const wish = useCaptureWish(
    shownAt === null || readOnly ? undefined : `${address} ${shownAt}`,
    choices
      ? { wide: choices.wide !== null, choose: choices.things.length > 0 }
      : choicesFault && { wide: false, choose: false },
    {
      wide: () => {
        if (!collect.running) void collect.start({});
      },
      choose: () => setChoosing(true),
    },
  );

  const { dismiss: forgetWish } = wish;
  const capturing = preserve.pending || collect.running;
  // Whoever preserves the page after all has read why not more of it.
  useEffect(() => {
    if (capturing) forgetWish();
  }, [capturing, forgetWish]);

  const { run: enter } = useCommand('browser.focus');
  /** How often the trainee wanted to find something on the page; 0 while not. */
  const [finding, setFinding] = useState(0);
  useFindKey(() => setFinding((times) => times + 1));
  const endFinding = () => {
    setFinding(0);
    // What was found is read on there.
    void enter({});
  };

  // The first visit begins at the front page of the first platform.
  useEffect(() => {
    if (empty && first) void run({ address: `https://${first.domain}/` });
  }, [empty, first, run]);

  return (
    <div className="platforms">
      <div className="platforms-main">
        <h1 className="visually-hidden">{t('trainee.nav.platforms')}</h1>
        <div className="platforms-tools">
          <div className="platforms-top">
            <PlatformSwitcher
              current={browser?.platform ?? null}
              onChoose={(address) => void run({ address })}
            />
            <div className="platforms-here">
              <NewsBar browser={browser} />
              <AccountHere address={browser?.address ?? ''} />
            </div>
          </div>
          <AddressBar
            browser={browser}
            onGo={(address) => void run({ address })}
            preserve={preserve}
            more={
              <PreserveMore
                wide={choices?.wide ?? null}
                canChoose={canChoose}
                isDisabled={readOnly || shownAt === null || collect.running}
                onWide={() => void collect.start({})}
                onChoose={() => setChoosing(true)}
              />
            }
          />
        </div>
        {finding > 0 && (
          <FindBar
            page={browser?.loading ? undefined : `${address} ${shownAt}`}
            asked={finding}
            onClose={endFinding}
          />
        )}
        <FaultNote fault={fault ?? open.fault} onClose={open.clear} />
        <Refused browser={browser} />
        <WishNote refused={wish.refused} onDismiss={wish.dismiss} />
        <CollectNote collect={collect} />
        <PreservedNote preserve={preserve} address={browser?.address} />
        <PlatformView title={browser?.title ?? ''} />
        <TimeStrip />
      </div>
      <PlatformCommands preserve={preserve} onFind={() => setFinding((times) => times + 1)} />
      {choosing && canChoose ? (
        <Selection
          key={address}
          things={choices?.things ?? []}
          preserve={preserve}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <Inspector number={latest([preserve.last, collect.last])?.number} />
      )}
    </div>
  );
}

function latest(exhibits: readonly (ExhibitSummary | undefined)[]): ExhibitSummary | undefined {
  return exhibits
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.wall.localeCompare(b.wall))
    .at(-1);
}
