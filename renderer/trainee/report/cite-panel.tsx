import { Quote } from 'lucide-react';
import { useMemo } from 'react';
import { citedName } from '../../../core/domain/evidence/derivative';
import { useText } from '../../i18n';
import { Address, EmptyState, ForeignLine, IconButton, RowList, SearchField } from '../../ui';
import { SelectionMark, useDerivativeWords } from '../../ui/evidence';
import { useExhibitSource } from '../exhibits/use-exhibits';

type Exhibit = ReturnType<typeof useExhibitSource>['exhibits'][number];
interface Citable {
  exhibit: Exhibit;
  /** A working copy of it, where it is not the exhibit itself. */
  copy?: Exhibit['derivatives'][number];
}

/** Each exhibit, its working copies below it. */
function citableOf(exhibits: readonly Exhibit[]): Citable[] {
  return exhibits.flatMap((exhibit) => [
    { exhibit },
    ...exhibit.derivatives.map((copy) => ({ exhibit, copy })),
  ]);
}

/** Height of a row in pixels. */
const rowHeight = 40;

/** The exhibits, to be cited where the cursor stands. */
export function CitePanel({ onCite }: { onCite: (exhibit: string, derivative?: string) => void }) {
  const t = useText();
  const words = useDerivativeWords();
  const { exhibits, loading, text, find, more } = useExhibitSource();
  const citable = useMemo(() => citableOf(exhibits), [exhibits]);
  return (
    <div className="cite">
      <SearchField label={t('app.exhibits.find')} value={text} onChange={find} />
      {!loading && exhibits.length === 0 && (
        <EmptyState title={t('trainee.report.cite.none')}>{t('trainee.report.cite.none.hint')}</EmptyState>
      )}
      <RowList
        label={t('trainee.report.cite')}
        items={citable}
        idOf={({ exhibit, copy }) => `${exhibit.number} ${copy?.derivative ?? ''}`}
        rowHeight={rowHeight}
        of={text}
        onEnd={more}
      >
        {({ exhibit, copy }) => (
          <div className={copy ? 'cite-row cite-copy' : 'cite-row'}>
            <span className="cite-words">
              {copy ? (
                <>
                  <Address>{copy.derivative}</Address> {words.operation(copy.operation)}
                </>
              ) : (
                <>
                  <strong>
                    <Address>{exhibit.number}</Address>
                  </strong>
                  <SelectionMark record={exhibit.record ?? undefined} />
                  <ForeignLine>{exhibit.title}</ForeignLine>
                </>
              )}
            </span>
            <IconButton
              size="small"
              side="start"
              label={
                copy
                  ? t('trainee.report.cite.copy', {
                      name: citedName({ exhibit: exhibit.number, derivative: copy.derivative }),
                    })
                  : t('trainee.report.cite.do', { exhibit: exhibit.number })
              }
              icon={<Quote aria-hidden />}
              onPress={() => onCite(exhibit.number, copy?.derivative)}
            />
          </div>
        )}
      </RowList>
    </div>
  );
}
