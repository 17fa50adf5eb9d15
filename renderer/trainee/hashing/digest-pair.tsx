import { bitsChanged } from '../../../core/domain/hashing/difference';
import { useFormats, useText } from '../../i18n';

/** Two digests of one algorithm above each other, the digits that differ marked, with how many bits differ. */
export function DigestPair(props: { names: readonly [string, string]; values: readonly [string, string] }) {
  const t = useText();
  const formats = useFormats();
  const [first, second] = props.values;
  const changed = bitsChanged(first, second);
  const bits = first.length * 4;
  return (
    <div className="digest-pair">
      <dl>
        {props.values.map((value, which) => {
          const other = which === 0 ? second : first;
          const name = props.names[which === 0 ? 0 : 1];
          return (
            <div key={name}>
              <dt className="small quiet">{name}</dt>
              <dd>
                <bdi dir="ltr" className="digest-digits">
                  {(value.match(/.{1,8}/g) ?? []).map((group, index) => {
                    const key = `${index}`;
                    return (
                      <span key={key}>
                        {[...group].map((digit, place) => {
                          const at = index * 8 + place;
                          const digitKey = `${at}`;
                          return other[at] === digit ? digit : <mark key={digitKey}>{digit}</mark>;
                        })}
                      </span>
                    );
                  })}
                </bdi>
              </dd>
            </div>
          );
        })}
      </dl>
      <p>
        <strong>
          {changed === 0
            ? t('trainee.hash.pair.same')
            : t('trainee.hash.pair.changed', { changed, bits, share: formats.percent(changed / bits) })}
        </strong>
      </p>
    </div>
  );
}
