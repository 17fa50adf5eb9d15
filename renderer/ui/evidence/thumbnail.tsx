import { File, ImageOff } from 'lucide-react';
import type { Exhibit } from '../../../core/domain/evidence/exhibit';
import { evidenceAddress } from '../../engine-client';
import './thumbnail.css';

/** The head of a screenshot, small; of received files without a picture, a sheet. Decorative: what it shows is said beside it. */
export function Thumbnail({ sha256, kind }: { sha256: string | null; kind: Exhibit['kind'] }) {
  const Missing = kind === 'file' ? File : ImageOff;
  return (
    <span className="thumbnail">
      {sha256 === null ? (
        <Missing aria-hidden />
      ) : (
        <img src={evidenceAddress(sha256)} alt="" loading="lazy" decoding="async" />
      )}
    </span>
  );
}
