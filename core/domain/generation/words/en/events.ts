/** What the town talks about for some days, in English: bursts with a hashtag. */
export const events = `
== event-storm | news | #tarinstorm
[Shutters closed, candles found|Boats doubled on their lines], radio on. [Let it come.|Here we go.]
> Stay away from the mole, please
> [Check on the old lady at number {n:3-48}|Who checks on the man in the harbour hut?]
>> Did. She's playing cards and winning
Gusts of {n:80-110} at the lighthouse, they say. [My chimney says more.|The bin of number {n:3-48} passed my window, northbound.]
> Ours passed southbound. They'll meet
> Everyone inside!
Power's out on {street}. [Anybody else?|Is it only us?] #tarinstorm
> Here too, since ten
>> Thanks. I've stopped looking at the fuse box
> {place} still has light, come over if you need to charge something
The sea is on {place}. [Not at. On.|I've never seen it like this.]
> My grandfather talked about a night like this
> Stay back from it, that foam hides bollards
(glad) Morning after: {n:2-9} tiles, one tree, no people hurt on our street. [Coffee for everyone at number {n:3-48}.|Brooms out.]
> Coming with a broom
> The tree at {place} is still up!
>> That tree will bury us all
(sad) {boat} broke loose in the night and is on the rocks by {place}. [Nobody aboard, thank God.|Forty years in one family.]
> Oh no. Oh no
> There's a collection at {cafe}, box on the counter
>> Put something in. Half the town did
Volunteers needed at {place} from eight, gloves and wheelbarrows. #tarinstorm
> How many
>> As many as come
> Four of us from the school, with sandwiches
School's closed tomorrow. [Mine has asked for "a storm every {day}".|Officially a holiday, then.]
> Same. Same
== event-festival | glad | #lanternweek
Lanterns going up along {street}. [I help by holding the ladder and an opinion.|I'm not ready, it's always the best week.]
> A bit to the left
>> That's what they all say
> See you under the {colour} one
(evening pic:lights) First night of Lantern Week. [I've eaten three things on sticks.|The whole hill is glowing.]
> Which stick
>> {sweet} on a stick. Yes. I know
> Where did you stand for this?
The brass band has passed our house [four times|twice in each direction]. I think they're lost.
> Don't tell them, they're happy
> They asked me the way. I pointed at your house
Lost: one child's [lantern shaped like a fish|paper crown], found: one child, [very calm, eating {sweet}|on {him}'s shoulders]. #lanternweek
> The lantern's at the first-aid tent
>> Thank you!! Big drama solved
Best costume so far: a man dressed as {tram}, arriving late.
> I voted for him
> He got stuck in the door of {cafe}
(night) Last lanterns out on the water now. Somebody's singing from {place} and [nobody wants to be the first to go home|it's nearly in tune].
> Best moment of the year
> I'm the singer. Thank you for "nearly"
(cross) Whoever parked on the parade route, {colour} car: [they're going to carry it|the drums are waiting for you].
> They carried it. Six men and a nun
>> I saw it. Art
(pic:lights) My lantern was supposed to be a star. [It's an honest potato.|It's in the shape of effort.]
> A star is a potato with ambitions
== event-match | cross | #derby
Derby day. [I've been wearing the scarf since breakfast.|Nobody at work is working.] #derby
> Neither am I
> Be nice to the visitors, they have a long way home with three goals
If we lose today I'm moving to {rival}. #derby
> They'd never let you in
>> I'd live on the ferry then
{n:60-89}th minute and I'm watching [through my fingers|from behind the sofa]. #derby
> I'm on the stairs, I can only hear it
>> Stay there, you bring luck
(glad) WE WON THE DERBY. WE WON THE [ACTUAL|BLOODY] DERBY. #derby
> I'm hugging a policeman
> CAR HORNS UNTIL MORNING
> Did it cross the line? Asking for {rival}
>> It crossed the line, the street and my heart
A last-minute equaliser. I've [aged|eaten the scarf]. #derby
> Is it digestible
> Football is cancelled
Nobody sat down in the whole second half. [My knees have sent a letter.|I think even the pigeons stood.] #derby
> Mine sent a lawyer
== event-powercut | cross | #blackout
No power from {place} to {street}. [The lift has {him} in it.|I was winning at something.]
> Is he out?
>> Out, and telling everyone about it
> Same on {street2}, since twenty past
Candles: {n:3-9}. Matches: [wet|none]. Planning: mine. #blackout
> Two doors down, come get fire
>> We've started a caveman economy
They say two hours. [They said that two hours ago.|Whose hours?] #blackout
> Switch the fridge off at the wall and don't open it
>> I've opened it. Only to look
(night glad) You can see the stars over {street}. All of them. [Nobody touch the switch.|Who needs a lamp.]
> I'd forgotten there were so many
> The children think somebody put them up
{cafe} has a gas stove and is [making tea for the street|selling everything that melts for nothing]. #blackout
> Heroes
> I had four ice creams, for the environment
It's back! [The whole street cheered and went inside.|And now every alarm in town is going off.] #blackout
> Not here yet
>> Oh. Sorry. Come charge your phone
== event-regatta | glad | #tarinregatta
{n:20-60} sails and {wind} wind. [I understand nothing and can't stop looking.|Somebody's going to get wet.] #tarinregatta
> The small ones are children!! In those waves
>> Mine's the one going backwards
> Best seen from {place}, bring a hat
{boat} in front at the second buoy, with my cousin hanging off the side [on purpose|as ballast]. #tarinregatta
> Go go go
> Is that legal
>> It's family
(pic:sea) The start was [a collision with a gun|beautiful and nobody knew who was first]. #tarinregatta
> The judge fell in. I have it on video
>> We need that video
We came {n:4-19}th out of {n:20-31}, and first in sandwiches. #tarinregatta
> The only ranking that counts
== event-jellyfish | cross | #jellyfish
They're back. [Thousands.|The whole beach by {place}.] Don't let the little ones in. #jellyfish
> Thank you, turning around now
> Which kind? The pink ones?
>> The pink ones. The ones with opinions
(ask) Stung on the ankle. [Vinegar or sand?|What do I do, my aunt says onions?] #jellyfish
> Sea water, no fresh water, no rubbing. Then the first-aid hut
>> It's already better, thank you
> Not onions
The lifeguard at {place} has put up a sign: "Sea closed, complain to the sea". #jellyfish
> I'll write to it
(glad) {wind} wind has turned and they're gone! Water like glass by {place}. #jellyfish
> On my way
> Suspicious. I'll wait for {relative} to test it
== event-strike | cross | #trams
No trams till {day}. [My feet and I have met again.|The hill is {n:211-240} steps. I know that now.]
> They've had the same wage for six years, I walk gladly
>> Fair. I limp gladly
> Car sharing from {place} at half past seven, two seats
{n:5-9} people in {friend}'s car. One of them was [the cello|not invited].
> I apologise for the cello
> Best ride of my life, what did we listen to
>> Breathing
The whole town on bicycles. [It's like a film.|Nobody knows how to use a roundabout.]
> I got rung at by a nun
> Can we keep this
Talks go on tonight, says the radio. [Bring them soup.|Lock the door till they agree.]
> They've agreed on the soup
== event-heat | cross | #heatwave
{n:38-42} at noon. [The pigeons are walking.|My chair followed me when I stood up.] #heatwave
> I saw a gull in the shade of a lamp post. Just the post
> Close the shutters at nine, open at nine. Works every time
>> And between?
>>> Suffer
Please put a bowl of water out. For cats, birds, [and my brother-in-law|hedgehogs]. #heatwave
> Done, on the stairs
> {cat} had a bath in it
Library's open until ten because of the heat. [Bring a book, or pretend.|Quiet, cold, free.] #heatwave
> Whole neighbourhood is here. It's a party where nobody speaks
>> I fell asleep on "{book}", literally on it
Old Mrs {her} on the fourth floor doesn't go down in this weather. [I take her bread up at eight.|Somebody take the afternoon?] #heatwave
> I'll take the afternoons
>> Bless you
> What does she need?
`;
