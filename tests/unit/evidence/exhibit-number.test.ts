import { describe, expect, it } from 'vitest';
import { exhibitNumber, isExhibitNumber } from '../../../core/domain/evidence/exhibit-number';
import { receivedPath } from '../../../core/domain/evidence/received-name';
import { Numbering } from '../../../core/domain/exercise/numbering';

const clock = { startsAt: '2031-04-03T08:00:00Z', endsAt: '2031-04-04T20:00:00Z', pace: 60, mayPause: true };
const amal = { name: 'Amal Karim', seat: '12' };
const number = (numbering: Numbering, trainee = amal, ordinal = 7) =>
  exhibitNumber({ numbering: Numbering.parse(numbering), clock }, trainee, ordinal);

describe('the number of an exhibit', () => {
  it('is initials and a running number where the exercise says nothing else', () => {
    expect(number({ digits: 3 })).toBe('AK-007');
    expect(number({ digits: 3 }, amal, 1_234)).toBe('AK-1234');
    expect(number({ digits: 1 }, { name: 'Élodie de la Tour', seat: '1' })).toBe('EDL-7');
    expect(number({ digits: 3 }, { name: 'أمل كريم', seat: '1' })).toBe('EX-007');
  });

  it('has the parts that the exercise wants, in one order', () => {
    expect(number({ prefix: 'HL', initials: false, seat: true, year: true, digits: 4 })).toBe(
      'HL-12-2031-0007',
    );
    expect(number({ prefix: 'HL', seat: true, separator: '_', digits: 3 })).toBe('HL_AK_12_007');
    expect(number({ initials: false, digits: 2 })).toBe('07');
  });

  it('takes letters and digits of a seat, in whatever script', () => {
    const seat = (text: string) =>
      number({ initials: false, seat: true, digits: 1 }, { name: 'A', seat: text });
    expect(seat('١٢')).toBe('12-7');
    expect(seat('۴۵')).toBe('45-7');
    expect(seat('row 3 / b')).toBe('ROW3B-7');
    expect(seat('../..')).toBe('0-7');
    expect(seat('مقعد')).toBe('0-7');
    expect(seat('０９ on the left')).toBe('09ONTH-7');
  });

  it('is apart for two trainees of the same initials where their seats are in it', () => {
    const other = { name: 'Adel Khoury', seat: '3' };
    expect(number({ digits: 3 }, other)).toBe(number({ digits: 3 }));
    expect(number({ seat: true, digits: 3 }, other)).not.toBe(number({ seat: true, digits: 3 }));
  });

  it('is the same where seats agree in their first six Latin letters and digits', () => {
    const of = (seat: string) => number({ seat: true, digits: 3 }, { ...amal, seat });
    expect(of('مقعد أ')).toBe(of('مقعد ب'));
    expect(of('Place 12')).toBe(of('Place 13'));
    expect(of('Seat 12')).not.toBe(of('Seat 13'));
  });

  it('names a folder on every system', () => {
    const names = ['Amal Karim', 'أمل', '', 'Con Nul', '../../etc', 'A/B\\C', 'ß'];
    for (const name of names) {
      for (const seat of ['7', '..', 'con', 'ثلاثة', 'x'.repeat(20)]) {
        for (const prefix of [undefined, 'CON', 'ABCDEFGH']) {
          const made = number(
            { ...(prefix ? { prefix } : {}), seat: true, year: true, digits: 6 },
            { name, seat },
            999_999,
          );
          expect(isExhibitNumber(made), made).toBe(true);
          // The same rule that names of received files are held to: nothing in it had to be made safe.
          expect(receivedPath(made, [])).toBe(`files/${made}`);
        }
      }
    }
  });
});
