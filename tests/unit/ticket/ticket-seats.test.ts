import { describe, expect, it } from 'vitest';
import { askedSeats, ticketFiles } from '../../../core/domain/ticket/ticket-seats';

describe('seats that are asked for', () => {
  it('counts them, in the digits of any script', () => {
    expect(askedSeats(' 3 ')).toEqual({ seats: ['01', '02', '03'] });
    expect(askedSeats('٢')).toEqual({ seats: ['01', '02'] });
    const { seats } = askedSeats('120') as { seats: string[] };
    expect([seats.length, seats[0], seats.at(-1)]).toEqual([120, '001', '120']);
  });

  it('names them, apart by commas of any script or lines', () => {
    expect(askedSeats('A1, A2،  مقعد   أ\nB 7;')).toEqual({ seats: ['A1', 'A2', 'مقعد أ', 'B 7'] });
    expect(askedSeats('31,')).toEqual({ seats: ['31'] });
  });

  it('refuses none, too many, names that are too long or alike', () => {
    expect(askedSeats(' , ')).toMatchObject({ problem: 'ticketSeatsMissing' });
    expect(askedSeats('0')).toMatchObject({ problem: 'ticketSeatsMissing' });
    expect(askedSeats('501')).toEqual({ problem: 'ticketSeatsTooMany', params: { most: 500 } });
    expect(askedSeats('999999')).toMatchObject({ problem: 'ticketSeatsTooMany' });
    expect(askedSeats(`A, ${'x'.repeat(21)}`)).toMatchObject({ problem: 'ticketSeatTooLong' });
    expect(askedSeats('a1, A1')).toEqual({ problem: 'ticketSeatTwice', params: { seat: 'A1' } });
  });
});

it('calls files by their seats, and no two alike', () => {
  expect(ticketFiles(['07', 'A/1', 'a 1', 'مقعد أ', '../..'])).toEqual([
    'seat-07.hirz-ticket',
    'seat-A-1.hirz-ticket',
    'seat-a-1-2.hirz-ticket',
    'seat-مقعد-أ.hirz-ticket',
    'seat-.hirz-ticket',
  ]);
});
