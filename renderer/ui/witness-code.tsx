import { encode } from 'uqr';
import { useText } from '../i18n';
import './witness-code.css';

/** Error correction M, and the white modules around it that a reader needs (ISO/IEC 18004 section 9.1). */
const drawing = { ecc: 'M', border: 4 } as const;

/** A code to be read aloud, and the same as a QR code for whoever has a camera. */
export function WitnessCode({ code, label }: { code: string; label: string }) {
  const t = useText();
  const { data, size } = encode(code, drawing);
  const dark = data.flatMap((row, y) => row.flatMap((module, x) => (module ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <div className="witness-shown">
      <output className="witness-aloud" aria-label={label}>
        <bdi dir="ltr">
          {code.split('-').map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move.
            <span key={index}>{group} </span>
          ))}
        </bdi>
      </output>
      <svg
        className="witness-qr"
        role="img"
        aria-label={t('app.qr', { code })}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
      >
        <rect className="witness-qr-ground" width={size} height={size} />
        <path className="witness-qr-dark" d={dark.join('')} />
      </svg>
    </div>
  );
}
