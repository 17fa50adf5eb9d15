/** What people say of themselves, in English, and names of offices and shops: name, handle, topic of what they write, bio. */
const biographies = [
  'Teacher, [mostly of myself|second floor, room nine]. Cats.',
  'Nurse, nights. [I sleep when you work.|Be kind to your knees.]',
  'Fish hall, stall {n:2-19}. My opinions are fresher than my brother’s.',
  'I drive {tram}. [Yes, I saw you running.|Please have your change ready.]',
  'Reads on trams. Misses stops.',
  'Student of {subject} and of naps.',
  'Electrician. If it sparks, step back.',
  'Mother of {n:2-4}, manager of chaos.',
  'Retired from everything but football.',
  'Baker’s hours, poet’s salary.',
  'Grew up by {place}, never got far.',
  'Accountant by day. {instrument} by night, sorry.',
  'I fix bicycles and take the blame.',
  'Swims all year. Talks about it.',
  'New here. Friendly if fed.',
  'Gardener of one balcony.',
  'Law student, third attempt at mornings.',
  'Ship’s cook on leave.',
  'Photographs of walls, mostly.',
  'Left back. [Left out, usually.|Bad knees.]',
  'Tailor on {street}. Bring the trousers, not the excuses.',
  'Granddaughter, translator, tea drinker.',
  'Here for the weather.',
  'Opinions my own, spelling too.',
  '{team} since birth. It was not a choice.',
  'Looking for the good olives.',
  'I write small things down.',
  'Harbour office. Not official. Ask me about tides.',
  'Just here to read',
  'Piano lessons, patience included.',
  'Carpenter. Measure twice, swear once.',
  'Half {street}, half elsewhere.',
] as const;

const organisations = [
  'Tarin Weather ~ tarin_weather ~ org-weather ~ Forecasts for Mersa Tarin and its bay. Twice a day.',
  'Bay Ferries ~ bayferries ~ org-ferry ~ Crossings, delays, lost umbrellas.',
  'Municipality of Mersa Tarin ~ mersatarin_city ~ org-city ~ Town hall, Clock Square. We read everything, slowly.',
  'Public Library ~ tarin_library ~ org-library ~ {n:40-60},000 books and one cat.',
  'Radio Tarin ~ radiotarin ~ org-radio ~ On air since the mast was put up.',
  'Tarin United ~ tarinunited ~ org-club ~ The club. Founded by eleven bakers.',
  'Open-Air Cinema ~ openaircinema ~ org-cinema ~ Every summer, under the same stars.',
  'Tarin Transport ~ tarin_transport ~ org-bus ~ Trams and buses. Help desk 6:00 to 22:00.',
  'Harbour Hospital ~ harbourhospital ~ org-hospital ~ Information only; in an emergency call an ambulance.',
] as const;

const shops = [
  'Café {her} ~ cafe_ ~ shop-cafe ~ Lunch from noon. {street}.',
  '{him}’s Bakery ~ bakery_ ~ shop-bakery ~ Bread from five in the morning.',
  '{her} & {him} Books ~ books_ ~ shop-books ~ New, old, very old. {street}.',
  '{him} Fish ~ fish_ ~ shop-fish ~ Fish hall, before noon.',
  'Barber {him} ~ barber_ ~ shop-barber ~ Walk in. {street}.',
] as const;

/** Names of groups and channels of the messenger, and what they say of themselves. */
const gatherings = [
  'Stairwell {n:3-48} {street} ~ Keys, parcels, water, noise',
  'Class {n:1-9}B parents ~ Homework, lice, cake lists',
  'Five-a-side {day} ~ Pitch at {n:18-21}:00, bring both shirts',
  'Cousins ~ No politics, no chain letters',
  '{team} away ~ Buses and songs',
  'Choir, altos ~ Rehearsals and sheet music',
  'Book club {cafe} ~ This month: {book}',
  'Allotments Almond Hill ~ Water rota',
  'Night shift ward {n:2-7} ~ Swaps only, please',
  'Swimmers of the little mole ~ Half past six, all year',
  'Lift to work {day} ~ Seats, delays',
  'Kitchen of {cafe} ~ Rota',
  'Flea market stall ~ Who brings the table',
  'Course {subject} {n:1-4} ~ Notes and panic',
  'Friday cards ~ {n:4-8} chairs, no cheating',
  'Neighbours of {place} ~ Lost, found, lent',
  'Boat {boat} ~ Crew',
  'Birthday of {friend} ~ SECRET. Do not add {friend}',
  'Cat sitters ~ Keys at number {n:3-48}',
  'Moving day ~ Boxes, van, {dish}',
] as const;

/** Channels that few write and many read: name, topic, description. */
const channels = [
  'Tarin weather and sea ~ org-weather ~ Forecasts, twice a day',
  'Ferries: delays ~ org-ferry ~ Every change, at once',
  'Town hall notices ~ org-city ~ Water, works, waste',
  'Radio Tarin ~ org-radio ~ Headlines and songs',
  'Tarin United news ~ org-club ~ Line-ups, tickets, results',
  'Fish hall this morning ~ shop-fish ~ What came in',
  'Lunch at {cafe} ~ shop-cafe ~ The board, every morning',
  'Trams and buses ~ org-bus ~ Diversions',
  'Library ~ org-library ~ New books, opening hours',
] as const;

/** All that people, offices, shops and rooms say of themselves. */
export const lives = { biographies, organisations, shops, gatherings, channels };
