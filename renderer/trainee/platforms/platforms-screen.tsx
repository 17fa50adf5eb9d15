import { useEffect } from 'react';
import { useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { FaultNote } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { AccountHere } from './account-here';
import { AddressBar } from './address-bar';
import { Inspector } from './inspector';
import { NewsBar } from './news-bar';
import { PlatformCommands } from './platform-commands';
import { PlatformSwitcher } from './platform-switcher';
import { PlatformView } from './platform-view';
import '../exhibits/exhibits.css';
import './platforms.css';
import { PreservedNote } from './preserved-note';
import { Refused } from './refused';
import { TimeStrip } from './time-strip';
import { usePreserve } from './use-preserve';

/** The simulated platforms, and preserving what they show. */
export function PlatformsScreen() {
  const t = useText();
  const { exercise } = useOpenCase();
  const { value: browser, fault } = useQuery('browser.state', {});
  const open = useCommand('browser.navigate');
  const preserve = usePreserve();
  const first = exercise.platforms[0];
  const empty = browser?.address === '' && !browser.loading;
  const { run } = open;

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
          <AddressBar browser={browser} onGo={(address) => void run({ address })} preserve={preserve} />
        </div>
        <FaultNote fault={fault ?? open.fault} onClose={open.clear} />
        <Refused browser={browser} />
        <PreservedNote preserve={preserve} address={browser?.address} />
        <PlatformView title={browser?.title ?? ''} />
        <TimeStrip />
      </div>
      <PlatformCommands preserve={preserve} />
      <Inspector number={preserve.last?.number} />
    </div>
  );
}
