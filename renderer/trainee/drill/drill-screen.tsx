import { useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, Circle, CircleDot } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as Choice } from 'react-aria-components/Button';
import type { DrillState } from '../../../core/contract/drill';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Code, CopyButton, FaultNote, Foreign, IconButton } from '../../ui';
import { useDrillTitle } from '../../ui/drill';
import { RoleFrame } from '../../ui/role-frame';
import { CopyDesk } from './copy-desk';
import { HandIn } from './hand-in';
import { RemoveDrill } from './remove-drill';
import './drill.css';

/** A tamper drill at work: its copies, what they hold, and what the trainee says of each. */
export function DrillScreen() {
  const { drill: id = '' } = useParams({ strict: false });
  const { value: state, fault } = useQuery('drill.get', { drill: id });
  return (
    <RoleFrame of="trainee">
      {state === undefined ? <FaultNote fault={fault} /> : <Drill key={state.drill.id} state={state} />}
    </RoleFrame>
  );
}

function Drill({ state }: { state: DrillState }) {
  const t = useText();
  const titleOf = useDrillTitle();
  const navigate = useNavigate();
  const { drill, handedIn, answers } = state;
  const [copy, setCopy] = useState(1);
  // What is being written must be on disk before it is signed.
  const flush = useRef(async () => true);
  return (
    <div className="drill">
      <header className="drill-top">
        <IconButton
          label={t('drill.back')}
          icon={<ArrowLeft className="directional" aria-hidden />}
          onPress={() => void navigate({ to: '/trainee' })}
        />
        <div className="drill-about">
          <h1>
            <Foreign>{titleOf(drill)}</Foreign>
          </h1>
          <p className="quiet">
            {t('drill.about', {
              name: drill.trainee.name,
              seat: drill.trainee.seat,
              exercise: drill.exercise.title,
            })}{' '}
            <Code>{drill.code}</Code> <CopyButton text={drill.code} label={t('drill.code')} />
          </p>
          {handedIn && (
            <p role="status">
              {t('drill.handedIn.stands', {
                name: `\u2068${handedIn.trainee.name}\u2069`,
                seat: `\u2068${handedIn.trainee.seat}\u2069`,
              })}
            </p>
          )}
        </div>
        <RemoveDrill state={state} />
        <HandIn state={state} flush={() => flush.current()} />
      </header>
      <nav className="drill-copies" aria-label={t('drill.copies')}>
        {answers.map((answer) => {
          const Said = answer.altered === null ? Circle : CircleDot;
          return (
            <Choice
              key={answer.copy}
              className="drill-copy"
              aria-current={answer.copy === copy}
              onPress={() => setCopy(answer.copy)}
            >
              <Said aria-hidden />
              <span>
                {t('drill.copy', { copy: answer.copy })}
                <span className="small quiet drill-copy-said">{t(saidOf(answer.altered))}</span>
              </span>
            </Choice>
          );
        })}
      </nav>
      <CopyDesk key={copy} state={state} copy={copy} fixed={handedIn !== null} flush={flush} />
    </div>
  );
}

function saidOf(altered: boolean | null): string {
  return altered === null ? 'drill.said.nothing' : altered ? 'drill.altered' : 'drill.said.unaltered';
}
