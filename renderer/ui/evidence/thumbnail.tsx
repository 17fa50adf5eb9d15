import { ImageOff } from 'lucide-react';
import { evidenceAddress } from '../../engine-client';
import './thumbnail.css';

/** The head of a screenshot, small. Decorative: what it shows is said beside it. */
export function Thumbnail({ sha256 }: { sha256: string | null }) {
  return (
    <span className="thumbnail">
      {sha256 === null ? (
        <ImageOff aria-hidden />
      ) : (
        <img src={evidenceAddress(sha256)} alt="" loading="lazy" decoding="async" />
      )}
    </span>
  );
}
