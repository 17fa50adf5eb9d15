import type { HashSource } from '../../../core/contract/hashing';
import { hashNames } from '../../../core/domain/hashing/algorithm';
import { collidingPair, collisionOffsets } from '../../../core/domain/hashing/collision';
import { hexOf } from '../../../core/domain/integrity/hex';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { FaultNote, Panel } from '../../ui';
import { DigestPair } from './digest-pair';

const pair = collidingPair();
const shown = ['md5', 'sha1', 'sha256'] as const;
const digestsOf = (
  which: 'first' | 'second',
): { source: HashSource; algorithms: (typeof shown)[number][] } => ({
  source: { collision: which },
  algorithms: [...shown],
});

/** Two messages with one MD5, put together from their published octets and hashed now, with what follows from it. */
export function Collision() {
  const t = useText();
  const first = useQuery('hash.compute', digestsOf('first'));
  const second = useQuery('hash.compute', digestsOf('second'));
  const names = [t('trainee.hash.collision.first'), t('trainee.hash.collision.second')] as const;
  return (
    <div className="collision">
      <div className="prose">
        <p>{t('trainee.hash.collision.what')}</p>
        <p>{t('trainee.hash.collision.so')}</p>
        <p>{t('trainee.hash.collision.but')}</p>
      </div>
      <div className="collision-octets">
        <Octets title={names[0]} octets={pair.first} />
        <Octets title={names[1]} octets={pair.second} />
      </div>
      <FaultNote fault={first.fault ?? second.fault} />
      {shown.map((algorithm) => {
        const values = [first.value?.[algorithm], second.value?.[algorithm]] as const;
        if (values[0] === undefined || values[1] === undefined) return null;
        return (
          <Panel key={algorithm} title={hashNames[algorithm]} boxed>
            <DigestPair names={names} values={[values[0], values[1]]} />
          </Panel>
        );
      })}
      <p className="small quiet">{t('trainee.hash.collision.source')}</p>
    </div>
  );
}

/** Sixteen octets a line, those that differ in the other message marked. */
function Octets(props: { title: string; octets: Uint8Array }) {
  const lines = [];
  for (let from = 0; from < props.octets.length; from += 16) lines.push(from);
  return (
    <Panel title={props.title} boxed>
      <bdi dir="ltr" className="octets">
        {lines.map((from) => (
          <div key={from}>
            <span className="octets-offset">{from.toString(16).padStart(4, '0')}</span>
            {[...props.octets.subarray(from, from + 16)].map((octet, index) => {
              const at = from + index;
              const text = hexOf(Uint8Array.of(octet));
              return collisionOffsets.includes(at) ? (
                <mark key={at}>{text}</mark>
              ) : (
                <span key={at}>{text}</span>
              );
            })}
          </div>
        ))}
      </bdi>
    </Panel>
  );
}
