import { Quote } from 'lucide-react';
import { useState } from 'react';
import { citedName } from '../../../core/domain/evidence/derivative';
import { useText } from '../../i18n';
import { Address, EmptyState, ForeignLine, IconButton, SearchField } from '../../ui';
import { useDerivativeWords } from '../../ui/evidence';
import { useExhibits } from '../exhibits/use-exhibits';

/** The exhibits, to be cited where the cursor stands. */
export function CitePanel({ onCite }: { onCite: (exhibit: string, derivative?: string) => void }) {
  const t = useText();
  const words = useDerivativeWords();
  const [text, setText] = useState('');
  const { exhibits, loading } = useExhibits(text.trim());
  return (
    <div className="cite">
      <SearchField label={t('trainee.exhibits.find')} value={text} onChange={setText} />
      {!loading && exhibits.length === 0 && (
        <EmptyState title={t('trainee.report.cite.none')}>{t('trainee.report.cite.none.hint')}</EmptyState>
      )}
      <ul className="cite-list">
        {exhibits.map((exhibit) => (
          <li key={exhibit.number}>
            <span className="cite-words">
              <strong>
                <Address>{exhibit.number}</Address>
              </strong>
              <ForeignLine>{exhibit.title}</ForeignLine>
            </span>
            <IconButton
              size="small"
              side="start"
              label={t('trainee.report.cite.do', { exhibit: exhibit.number })}
              icon={<Quote aria-hidden />}
              onPress={() => onCite(exhibit.number)}
            />
            {exhibit.derivatives.length > 0 && (
              <ul className="cite-copies">
                {exhibit.derivatives.map(({ derivative, operation }) => (
                  <li key={derivative}>
                    <span>
                      <Address>{derivative}</Address> {words.operation(operation)}
                    </span>
                    <IconButton
                      size="small"
                      side="start"
                      label={t('trainee.report.cite.copy', {
                        name: citedName({ exhibit: exhibit.number, derivative }),
                      })}
                      icon={<Quote aria-hidden />}
                      onPress={() => onCite(exhibit.number, derivative)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
