import { Columns2, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { RemadePicture } from '../../../core/contract/derivative';
import type { ItemCheck } from '../../../core/contract/exhibit';
import { citedName, type Derivative, isPictureWork } from '../../../core/domain/evidence/derivative';
import { useJob } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Address, Foreign } from '../bdi';
import { Button } from '../button';
import { FaultNote } from '../fault-note';
import { Hash } from '../hash';
import { Mark } from '../mark';
import { Moment } from '../moment';
import { Progress } from '../progress';
import './derivative.css';
import { useDerivativeWords } from './use-derivative-words';

type Check = z.infer<typeof ItemCheck>;

/** The working copies of an exhibit: of what, what was done and why, by hash; each to be looked at beside its source. */
export function DerivativeList(props: {
  derivatives: readonly Derivative[];
  /** The one that is looked at. */
  shown: string | undefined;
  onShow: (derivative: string) => void;
  /** What else can be done with one. */
  action?: (derivative: Derivative) => ReactNode;
  /** What the exhibit's last check found, and words for one that is not as it was. */
  checks?: readonly Check[] | undefined;
  found?: (check: Check) => ReactNode;
}) {
  return (
    <ul className="derivatives">
      {props.derivatives.map((derivative) => {
        const check = props.checks?.find(({ path }) => path === derivative.item.path);
        return (
          <li key={derivative.derivative} className="derivative">
            <One
              derivative={derivative}
              shown={derivative.derivative === props.shown}
              onShow={() => props.onShow(derivative.derivative)}
              action={props.action?.(derivative)}
              check={check}
              found={check && props.found?.(check)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function One(props: {
  derivative: Derivative;
  shown: boolean;
  onShow: () => void;
  action: ReactNode;
  check: Check | undefined;
  found: ReactNode;
}) {
  const { derivative, shown, onShow, action, check, found } = props;
  const t = useText();
  const formats = useFormats();
  const words = useDerivativeWords();
  // Again from its source and what the log says was done: the same octets, or not.
  const remake = useJob('derivative.remake');
  const remade = remake.job?.state === 'done' ? RemadePicture.safeParse(remake.job.result).data : undefined;
  const name = citedName({ exhibit: derivative.number, derivative: derivative.derivative });
  return (
    <>
      <p className="derivative-name">
        <Address>{derivative.derivative}</Address> <strong>{words.operation(derivative.operation)}</strong>{' '}
        <span className="quiet small">{formats.bytes(derivative.item.bytes)}</span>{' '}
        {check && <Mark value={check.equal ? 'intact' : 'altered'} />}
      </p>
      <p className="small quiet">
        {t('app.derivative.of')} <Address>{derivative.source}</Address> ·{' '}
        <Moment at={derivative.exerciseTime} as="exercise" />
      </p>
      <ul className="derivative-facts">
        {words.facts(derivative).map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what a copy says of itself never changes.
          <li key={at}>
            {fact.name !== undefined && <span className="quiet">{fact.name}: </span>}
            <Foreign>{fact.text}</Foreign>
          </li>
        ))}
      </ul>
      <Hash value={derivative.item.sha256} label={t('app.derivative.hashOf', { name })} />
      {found}
      <div className="derivative-actions">
        <Button size="small" icon={<Columns2 aria-hidden />} aria-pressed={shown} onPress={onShow}>
          {t('app.derivative.look')}
        </Button>
        {isPictureWork(derivative) && (
          <Button
            size="small"
            look="quiet"
            icon={<RotateCcw aria-hidden />}
            isDisabled={remake.running}
            onPress={() => void remake.start({ derivative })}
          >
            {t('app.derivative.remake')}
          </Button>
        )}
        {action}
      </div>
      {remake.job?.state === 'running' && <Progress job={remake.job} onCancel={remake.cancel} />}
      {remake.job?.state === 'cancelled' && (
        <p role="status" className="small">
          {t('app.derivative.remake.cancelled')}
        </p>
      )}
      {remade && (
        <p role="status" className="small derivative-remade">
          <Mark value={remade.equal ? 'intact' : 'altered'} />{' '}
          {t(remade.equal ? 'app.derivative.remake.equal' : 'app.derivative.remake.differs')}
        </p>
      )}
      <FaultNote fault={remake.fault} onClose={remake.clear} />
    </>
  );
}
