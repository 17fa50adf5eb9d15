import { Info, OctagonX } from 'lucide-react';
import { useState } from 'react';
import type { PackageProblem } from '../../../core/contract/exercise';
import { placeOf, useFaultText, useText } from '../../i18n';
import { Address, EmptyState, SearchField, VirtualList } from '../../ui';

interface Row {
  id: string;
  problem: PackageProblem;
  place: string;
  words: string;
}

/** Each problem of a package: how grave, where (file, line, field), what in words, and its code. */
export function ProblemTable({ problems }: { problems: readonly PackageProblem[] }) {
  const t = useText();
  const { problem: wordsOf } = useFaultText();
  const [text, setText] = useState('');
  const [selected, setSelected] = useState<string>();
  const rows: Row[] = problems.map((problem, index) => ({
    id: String(index),
    problem,
    place: placeOf(problem.where),
    words: wordsOf(problem),
  }));
  const wanted = text.trim().toLocaleLowerCase();
  const shown = rows.filter(({ place, words, problem }) =>
    [place, words, problem.code].some((held) => held.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <div className="problems">
      {problems.length > 8 && (
        <SearchField label={t('instructor.findProblem')} value={text} onChange={setText} />
      )}
      <div
        className="problems-table"
        style={{ blockSize: `${Math.min(420, Math.max(1, shown.length) * 66)}px` }}
      >
        {shown.length === 0 ? (
          <EmptyState title={t('instructor.noProblemFound')} />
        ) : (
          <VirtualList
            label={t('instructor.problems', { count: shown.length })}
            items={shown}
            idOf={({ id }) => id}
            textOf={({ place }) => place}
            selected={selected}
            onSelect={setSelected}
            rowHeight={64}
            place="instructor.problems"
          >
            {({ problem, place, words }) => (
              <div className="problem">
                <p className={`problem-severity problem-${problem.severity}`}>
                  {problem.severity === 'error' ? <OctagonX aria-hidden /> : <Info aria-hidden />}
                  {problem.severity === 'error' ? t('instructor.error') : t('instructor.warning')}
                </p>
                <div>
                  <p>{words}</p>
                  {place !== '' && <Address>{place}</Address>}
                </div>
                <bdi dir="ltr" className="mono quiet">
                  {problem.code}
                </bdi>
              </div>
            )}
          </VirtualList>
        )}
      </div>
    </div>
  );
}
