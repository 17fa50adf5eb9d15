import { useText } from '../../i18n';

/** The octet before and after, in hexadecimal and in bits, the flipped one marked. */
export function OctetChange(props: {
  octets: { from: number; octets: string };
  offset: number;
  bit: number;
}) {
  const t = useText();
  const at = (props.offset - props.octets.from) * 2;
  const before = Number.parseInt(props.octets.octets.slice(at, at + 2), 16);
  if (props.offset < props.octets.from || Number.isNaN(before)) return null;
  const after = before ^ (1 << props.bit);
  return (
    <table className="octet-change">
      <caption className="small quiet">{t('trainee.hash.flip.octet', { offset: props.offset })}</caption>
      <tbody>
        {(
          [
            ['before', before],
            ['after', after],
          ] as const
        ).map(([when, octet]) => (
          <tr key={when}>
            <th scope="row">{t(`trainee.hash.flip.${when}`)}</th>
            <td>
              <bdi dir="ltr" className="mono">
                {octet.toString(16).padStart(2, '0')}
              </bdi>
            </td>
            <td>
              <bdi dir="ltr" className="mono">
                {[...octet.toString(2).padStart(8, '0')].map((digit, index) => {
                  const key = `${index}`;
                  return 7 - index === props.bit ? <mark key={key}>{digit}</mark> : digit;
                })}
              </bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
