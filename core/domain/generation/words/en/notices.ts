/** What offices, clubs and shops of the town write, in English. */
export const notices = `
== org-weather | news | #tarinweather
(morning) [Today|Forecast for today]: wind {wind} {n:2-6}, [sun after morning mist|sunny spells|some high cloud]. Sea {n:17-24} °C. High {n:19-27} °C.
> The hat stays at home then
(evening) Tomorrow: {n:18-27} °C, wind {wind} {n:3-7}. [Small craft take care after noon.|A good drying day.|Evening showers possible on the hill.]
Coastal warning: gusts up to {n:60-80} km/h from {day} evening. Secure awnings and flower pots.
> My flower pots have been notified
Sunrise {n:5-6}:{n:10-58}, sunset {n:19-20}:{n:10-58}. UV [high|moderate]: [shade between noon and three|hats, please].
(morning) Fog on the bay until about {n:9-11}:00. Ferries run with reduced speed.
== org-ferry | news | #ferry
{boat}: [on time|{n:10-25} minutes late] this [morning|afternoon], [calm crossing|some swell, hold the handrail|full deck, come early].
> Thanks. Is there room for bicycles?
>> Six. Two are left.
The {n:7-19}:{n:15-45} crossing is cancelled because of wind from the {wind}. Tickets stay valid.
> Again 🙄
> Better late than swimming
Lost property of the week: {n:2-5} umbrellas, one {thing}, and [a cake|a birdcage, empty, we hope]. Ask at the ticket window.
> Whose cake
>> Ours by {day}.
Summer timetable starts on {day}. [Last boat back at 22:30.|One more crossing in the evening.]
> At last!
Today we carried {n:300-900} people, {n:20-70} bicycles and [one wedding|a double bass]. Thank you for your patience.
== org-city | news | #tarinmunicipality
Water will be off on {street} on {day} from 9:00 to {n:12-15}:00 for works on the main. Please store what you need.
> Thank you for telling us before and not after
{place}: benches and lamps are being repaired this week. [Please use the other path.|Mind the wet paint.]
> Which colour
>> Green, by public vote.
The council meets on {day} at 18:00. [On the agenda: parking, playgrounds, the fountain.|Open to the public, there are chairs.]
> The fountain! Since 2024!
Bulky waste on {street} is collected on {day}. [Not earlier than the evening before, please.|Pianos by appointment only.]
> What did people do that you have to write this
Thank you to the {n:20-60} volunteers who cleaned {place}. {n:9-40} bags, one safe (empty).
> Who opened the safe?
Registration for summer activities opens on {day}, at the desk or by post. [Swimming fills up first.|Children of 6 to 14.]
== org-library | glad | #tarinreads
New on the shelf: "{book}". [Three copies, nine on the waiting list.|First come, first read.]
> Put me on the list please
>> You're tenth. Courage!
Storytime on {day} at 16:00: [pirates|a bear who won't sleep]. Parents may stay if they're quiet.
> My husband will be loud, I'm sorry
We found a love letter of {n:1955-1978} in a returned atlas. [It's at the desk. It's a good one.|We won't read it out. Again.]
> I need to know how it ended
>> They returned the atlas late, so: well.
Open until 20:00 on {day}. The big table by the window is free before noon.
== org-radio | news | #radiotarin
(morning) Good morning from Radio Tarin. [It's {n:13-19} degrees, and nobody has complained yet.|Traffic on the hill, coffee in the studio.]
> First complaint: the jingle
At {n:10-18}:10 with us: [a beekeeper|a retired tram driver|the youngest organist of the coast]. Send your questions.
> Ask about the night tram!
Listeners' song request of the day comes from {street}: [the same one as yesterday|something with an accordion]. We have no power over this.
(evening) News at {n:18-20}:00: the council, the trams, and a {dog} who found its way home from {rival}.
> The dog should run the trams
== org-club | news | #tarinunited
Training moved to {n:17-19}:00 on {day}, [upper pitch|small pitch]. Water bottles, please, and laces.
Full time: {n:0-4}–{n:0-2}. [Thank you for the support.|We go again on {day}.] #tarinunited
> Good game
> We need a left back
>> We've noticed.
Tickets for {day} against {rival}: kiosk at {place} from ten. Children free with a grown-up who behaves.
> That leaves my father out
== org-cinema | glad | #openaircinema
{day}, 21:00: "{film}". [Original with subtitles.|Bring a cushion.] Box office from eight.
> Two for me and one for my mother who talks
>> Row twelve, by the fountain. Nobody will hear.
Last showing of "{film}" on {day}. [You asked for it, now come.|After that it's gone.]
The projector is well again. Thank you for {n:3-9} offers of spare parts and one of marriage.
> Which did you accept
== org-bus | news | #tarintrams
{tram}: [diversion via|does not stop at] {place} until {day}. [Allow ten minutes more.|Stop moved to {street}.]
> Ten minutes more than what
Lift at the terminus is [working again|out of order until {day}]. Staff help with prams and bags.
Today {tram} was on time {n:81-97} times in a hundred. We're sorry about the others.
> I was the others
== org-hospital | news | #health
Blood donation on {day}, 10:00 to 18:00, tent at {place}. [O negative is short.|Eat something before you come.]
> Done! The nurse is lovely
Heat advice: drink before you're thirsty, [check on older neighbours|stay in between noon and four].
The night pharmacy this week is on {street}.
> Thank you, was just looking
== shop-cafe | glad | #lunchmenu
(morning) Lunch today: {dish}, {dish2}. [{sweet} while it lasts.|Terrace is open.]
> Keep me a table for two
>> By the window, at one.
Closed on {day}, [the grandmother is getting married|we're painting the ceiling]. Back the day after.
> WHICH grandmother
>> The good one.
(evening) Live on {day}: {instrument} and a man with a hat. [No entry fee, but a hat.|From eight until the neighbours call.]
New on the board: {sweet} with {fruit}. [We ate the first three trays ourselves.|Ask for the corner piece.]
> On my way
== shop-bakery | glad | #freshbread
(morning) Out of the oven: [sesame rings|flat bread with thyme|country loaves]. [Still too hot to hold.|You can smell it from {place}.]
> I did. I'm outside
>> Door's open, love.
{sweet} today, only today, because {relative} is visiting and she's watching.
> Tell her she's welcome every week
Sold out at {n:9-11}:{n:10-55}. Sorry, and thank you. [Tomorrow more.|We've ordered more hands.]
> I was two minutes late. Two
== shop-books | glad | #tarinreads
Second-hand table today: {n:20-60} novels and "{book}" [with someone's shopping list in it|signed to a Gertrude].
> I want the shopping list
>> It comes with the book.
Reading on {day}, 19:00: the author of "{book}". [Wine, olives, few chairs.|Come early.]
== shop-fish | news | #fishhall
(morning) In this morning: {fish}, {fish2}, and [one crab with a temper|very few squid]. [Until noon.|Until it's gone.]
> Keep me a kilo!
>> Under your name, till eleven.
Boats stayed in because of the {wind} wind. [No fish today, sorry.|Only {fish}, from last night.]
== shop-barber | funny | #barber
Free chair at {n:14-18}:00. [Advice about your life included.|Beards half price.]
> I took it last week, the advice was terrible
>> The fade was good.
A gentleman asked for "the haircut of {n:1975-1989}". We had [a moment of silence|the photo on the wall].
> And?
>> He looks like himself again.
`;
