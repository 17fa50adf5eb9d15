/** Ordinary life of the town, in English: how threads begin and what people answer. See outline.ts for the form. */
export const town = `
== sea | glad | #bluehour #tarinbay
(morning pic:sea) [Flat|Perfectly flat] calm this morning. You could hear somebody stirring tea on the other side of the bay.
> That was me. Two sugars.
>> [I counted three|It sounded like three]
>>> [Caught|My doctor reads this, please]
> [Which side are you on?|Where is this taken from?]
>> From {place}, a bit after six
> Wish I lived close enough to hear it
(pic:sea) Water is [{n:17-24}|{n:18-23}] degrees according to {relative}, who has no thermometer but strong opinions.
> [More like 15|Not before noon it isn't]
>> Come and tell her yourself
> Strong opinions are the best thermometer
> So is it swimming weather or not
>> For seals, yes
(evening pic:sunset) The sky over {place} tonight. [No filter|I did nothing to it], I only held the phone.
> I was there too and forgot to take one. Thank you
> Orange like the inside of a melon
> [My phone makes everything grey|Mine came out purple], how do you do it
>> Wiped the lens with my shirt, that's the whole secret
(morning) First swim of the year. I screamed so loud that [a ferry answered|two gulls left town].
> Brave. I put one toe in on {day} and went home
>> One toe counts
> How cold?
>> [Cold enough to remember my exams|I saw my ancestors]
Somebody has painted the bench at {place} {colour}. Very nice. Somebody has also sat on it.
> [The back of my trousers confirms|I know who. I won't tell]
>> Send a picture!
>>> Never
> Bring it back to wood please
(pic:boat) {boat} is out of the water for paint. She looks [embarrassed|naked] and enormous.
> My grandfather worked on her for eleven years
>> Come by, they let you walk underneath
>>> I'll bring him on {day}
> They always look bigger on land
(night) The foghorn has been going since two. I've started to answer it.
> So that was you
> [It calms my baby|My baby sleeps through it], but not through a spoon
(pic:sea) Walked out to the lighthouse and back before work. {n:6-9} kilometres, {n:2-5} dogs, no people.
> Which dogs
>> The brown one, the other brown one, and {dog}
> You were lucky with the wind
The jetty lamp near {place} blinks twice and then waits. [It has been doing that since {day}|Is it lonely or broken?]
> Broken. Reported it to the harbour office
>> And?
>>> They said it has always been like that
> Lonely
+ If you need me I am on the wall.
+ [That's all. That's the post.|Nothing else to report.]
+ [Back to work now|Now coffee].
+ It smelled of salt and toast.

== food | glad | #tarineats
(noon pic:food) {relative} made {dish} and [nobody spoke for ten minutes|there was silence at the table]. Highest honour in our house.
> [Recipe or it did not happen|Recipe, please. I ask every year]
>> She says "a bit of everything, until it is right"
>>> The only honest recipe
> I can smell it from {street}
> Is there any left
>> There was never any left
(ask) Where do I find decent {fruit} now? {place} had only [sad ones|hard ones] today.
> The man with the green cart, mornings only, by {place2}
>> Found him! Two kilos. Thank you
> [Wait one more week|Too early], they're not there yet
> {friend}'s garden. I did not say that
(cross) {n:4-9} for a coffee at {cafe}. [Does it come with a chair?|I asked if the cup was included.]
> The view costs extra too, don't look at the sea
> [They raised it on {day}|It was half that when I moved here]
>> I remember. I remember the biscuit too
> The Three Cups still does it for two
(evening) Tried to make {sweet} from memory. [The smoke alarm has a better memory.|My memory is a liar.]
> We've all been there
> How much sugar
>> Yes
(pic:food) Breakfast: bread, cheese, {fruit}, and the good olive oil that {friend} thinks is hidden.
> I KNEW IT
>> Third shelf, behind the flour
> This is my whole personality
Opinion: {dish} is better the next day. [I will not be taking questions.|Fight me, gently.]
> One question
>> No
> Correct, and best eaten standing up
> [With lemon|With too much pepper]
>> Finally somebody serious
(noon) The baker on {street} gave me an extra {sweet} "for the walk". The walk is forty metres.
> He does that to everybody and we all think we're special
>> Don't take this from me
> Forty metres is far on an empty stomach
(weekend pic:food) Saturday project: {sweet}. {n:3-6} hours, {n:2-4} arguments, one tray.
> Worth it?
>> Ask the tray. It's empty
> Save me the corner piece
{relative} says you can tell a person by how they cut a melon. [I've been asked to leave the kitchen.|I cut mine in the wrong direction, apparently.]
> In moons. Always in moons
> Cubes people can't be trusted
>> [I feel attacked|I have a fork and I'm proud]
(ask) Does anybody have [sourdough starter|a spoon of yoghurt starter] to spare? Mine [died of neglect|has given up], I take full responsibility.
> I have a jar that is trying to escape, come get it
>> You're a saint. Tonight?
>>> After seven, ring twice
> RIP little jar
+ I have no regrets.
+ Bring your own spoon.
+ [Now I need to lie down|Now a nap].
+ Not sponsored, sadly.

== football | cross | #tarinunited
(evening funny) {n:0-1}–0. [We touched the ball|We had the ball] twice, once to give it back.
> I counted three times
>> The throw-in doesn't count
> [At least nobody was hurt|At least the pies were hot]
> My son asked if we could support somebody else
>> And what did you say?
>>> That it's hereditary
(weekend glad) {team} {n:2-4}, {rival} {n:0-1}!! I have no voice left and I'm typing in capitals inside my head.
> WHAT A SECOND HALF
>> The second one went in off his knee and I don't care
> I heard you from {street}
> Let's not get carried away
>> [Let us get carried away ONCE|I'm already on the ceiling]
(ask) Anybody have [two tickets|a spare ticket] for {day}? [I'll pay in {sweet}.|Will swap for a favour of your choice.]
> Try the kiosk by {place}, they had some this morning
>> Sold out, but thank you
> I have one, my wife says I'm not going. Message me
>> You just made my week
The referee on {day} [should go for a walk and think about it|and I have different religions]. That was never offside.
> It was offside
>> Unfriended
> I was level with it. Half a boot
(morning glad) Under-tens training at {place}. A boy [stopped mid-attack to pet a dog|tied his laces during a corner]. Best football I've seen all year.
> The dog was in an onside position
> More of this please
(funny) My neighbour [hangs|irons] his {team} shirt facing our window when we lose. It's been ironed a lot this month.
> Petty. I respect it
> Buy a louder flag
>> Ordered
New goalkeeper is [nineteen and not afraid of anything|tall, calm, and apparently allergic to crosses]. We'll see.
> He saved two penalties in the friendly
>> Friendlies are a different sport
> Give him time!
+ Same time next week, God help us.
+ I need new hobbies.
+ Up the United.

== weather | funny | #tarinweather
(morning) Put a jacket on, took it off, put it on, [missed the tram|gave up]. It's that season.
> Two jackets is the only way
>> Onion method. My {dog} approves
> Here too
(news) [Fog so thick|Such fog] on {street} that I said good morning to a letter box.
> Did it answer
>> It looked busy
> Drive carefully on the harbour road, I nearly met a goat
{wind} wind again. The laundry of {street} now lives on {street2}.
> If anyone finds a striped pillowcase, it has sentimental value
>> Found! It's on our railing
>>> Legend. Coming
> My sheets reached the stadium once
(noon) {n:28-35} degrees in the shade and [the shade is taken|somebody is already in it].
> Come sit in the library. It's free and it's cold
>> With what excuse
>>> Reading, I suppose
> My office has one fan and eleven people
(night glad) Rain on the roof and nowhere to be. [That's it.|Wake me when it's over. Actually don't.]
> The best sound
> [My ceiling disagrees|Tell that to my bucket]
>> Oh no. Need a second bucket?
(ask) Is it going to rain on {day}? We have [a wedding|forty chairs and a cake] outside.
> {relative}'s knee says no
>> I trust that more than the app
> Have a plan B. Rent the tent
The swallows are flying low, says {friend}. The app says sun. I've taken the washing in, out of respect.
> Always bet on the swallows
> It's pouring here now, well done swallows
+ The cat has decided it's winter.
+ [Umbrella or no umbrella, that's the question.|I own four umbrellas and can find none.]

== work | funny | #monday
(workday morning) {n:3-6} meetings today. {n:2-3} of them about having fewer meetings.
> [Send an email about it|Was there a slide?]
>> There was a slide about slides
> We need to talk about this in a meeting
The printer at work [only prints when insulted|has moods]. Today I read it a poem. It printed.
> Which poem
>> The one on the toner box
> Ours needs to be hit, gently, like a melon
(evening) Locked up, lights off, shutters down. {n:11-14} hours on my feet and one customer who [said thank you as if she meant it|brought me {fruit}]. Good day.
> Put your feet in salt water
>> Already in the bucket
> You deserve it
(cross) Whoever [takes the last coffee and leaves the pot|parks across our delivery door]: I know it's you, {friend}.
> Allegedly
>> I have seen the cup
> Justice for the pot
(glad) New apprentice started today. [Asked more questions before nine than I asked in my whole training.|She fixed the thing that we had all learnt to live with.] We're keeping this one.
> Be kind to her
>> She'll be my boss by {day}
> Good people are rare
(noon) Lunch break on the wall by {place}. Sandwich: mine. Half of the sandwich: a gull's.
> They work in teams now
> [I lost an entire pie there|It took my cousin's flatbread last week]
>> We should put up a sign for them
(workday) Third day in the new job and I finally know where the [teaspoons|good chairs] are. Nothing can stop me now.
> Congratulations! What do you do there
>> Ask me on {day}, when I know too
> The teaspoons ARE the job
My boss wrote "quick question" and then {n:4-9} paragraphs.
> Reply "noted"
>> I have a family
> Mine phones, then asks if I have seen the mail
+ [Counting the days to {day}|Is it {day} yet?]
+ Anyway. Back to it.
+ I'm fine, thanks for asking.

== school | funny | #examseason
(night ask) Exam in {subject} tomorrow. I know [my name and two formulas|everything about page one]. Is that a plan?
> Sleep. It's the best revision
>> I'm too scared to sleep
>>> Read chapter four, it's short and it always comes
> Write the two formulas first, very big
> Good luck from all of us!!
(evening) My daughter explained {subject} to me. I nodded [at the right moments|like in a meeting]. She was not fooled.
> They never are
> At least she understands it
>> That's the important part
(morning) Forgot that it was [cake day|costume day] at school. My son went as "a boy who is late". Second prize.
> Robbed. Who was first?
>> A lighthouse. With a lamp that worked
> I'm crying
To the student who left "{book}" on {tram}: it's with the driver, and he's on page sixty.
> It's mine!! Tell him not to spoil the end
>> He says the uncle did it
>>> NO
(glad) Last lesson of the year. A pupil gave me a stone "because it looks like you". I have never been [so moved|more accurately seen].
> A good stone or a bad stone
>> Round, slightly tired
> Keep it forever
(ask) Anyone selling the {subject} book for next year? [Scribbles welcome|Notes in the margin are a plus].
> My sister has one, half of it is drawings of {cat}
>> Perfect condition then. How much?
> Ask in the school group, they gave some away
Group work is [a social experiment|how I learnt to do things alone].
> I was the one who made the title page. Sorry
>> The title pages were always good
+ Pray for us.
+ [Teachers, we see you.|Teachers are underpaid.]

== cats | funny | #catsoftarin
(pic:cat) This is {cat}. {cat} has [an appointment|no appointments]. {cat} will be late.
> {cat} is the mayor
>> Re-elected every year without a campaign
> Does {cat} take visitors
(pic:cat) There is a cat asleep on [the scale at the fish stall|my laundry|the warm bonnet of the doctor's car]. {n:4-6} kilos. Not for sale.
> I'd have paid
> [That's {cat}, from {street}|I know that cat]. He has five names and six breakfasts
>> He had a seventh here
The cat has brought me a [sock|clothes peg|very old anchovy]. It's not mine. Where does she go?
> You've been chosen
> It's mine. Keep it, I'm afraid of her
(ask sad) Grey tabby missing since {day} around {place}, answers to {cat}. White left paw. Please look in your [sheds|cellars].
> Shared. Hope he's only on an adventure
> Saw one like that on the wall behind {cafe} this morning
>> Going there now, thank you thank you
>>> Any news?
>>>> It was him!! He is home and offended
> Leave his blanket outside the door, they follow the smell
(night pic:cat) 3 a.m. The cat would like [to discuss the door|the other side of the door]. Both sides.
> It's a philosophical problem
> Mine has opinions about the tap
(glad) {dog} met the sea today. {dog} barked at it. The sea [kept coming|did not apologise].
> Brave dog
> {n:10-14} out of ten
Took {dog} to the vet on {street}. He was very brave. I [cried|had to sit down].
> All good now?
>> Two stitches, one cone, no dignity
> The vet there is an angel
+ I work for this animal.
+ She's watching me type this.
+ No, you can't have him.

== neighbours | funny | #tarinlife
(evening) Upstairs is moving furniture again. [I think they're building a second upstairs.|By now the sofa has been everywhere.]
> They're looking for something
> Play the {instrument}. It's the only language
>> I only have a triangle
>>> Even better
(morning glad) The old lady from number {n:3-48} waters the whole street's [geraniums|plants] at six so that nobody has to say thank you. [Thank you.|We see you, thank you.]
> She taught half this town to read
> Leave {sweet} on her step and run
>> She'd bring it back with interest
(night cross) Whoever is learning the {instrument} on {street}: you're improving. It's also [midnight|one in the morning].
> It's my nephew. He has a concert
>> When?
>>> {day}. Please be brave until then
> It was worse last month, honestly
(news) They are closing the top of {street} on {day} for [pipes|cables]. [Again.|Third time this year.]
> They close it, they dig, they find another pipe and look surprised
> Where do the buses go?
>> Round by {place}, the paper says
> Thanks for the warning, I'd have been stuck there
(ask) Does anybody else's water run [brown|in three colours] since this morning? We're on {street}.
> Yes, since seven. I called, they're flushing the main
>> Thank you. How long?
>>> "By evening", with a laugh
> Let it run five minutes
> Ours is fine, come and fill bottles
The lift is out of order. On the sign someone wrote "[so are we|it tried its best]".
> Sixth floor. I leave my shopping for the ants
> I met all my neighbours on the stairs, that's something
(glad) Someone fixed the light in our staircase and left no name. [If you're reading this: I found my keys.|I'd like to marry them.]
> It was {friend}. He'll deny it
>> He always smelled of screwdrivers
> More of this
(weekend funny) Yard sale on {street}: I went to sell two chairs, I came home with [four|a stuffed pheasant].
> You understand the game
> What's the pheasant called
>> Gerald. He was called that already
+ I love this building.
+ [We're a village, whatever the sign says.|Small town, thin walls.]
+ Somebody please write the novel.

== transport | cross | #tarintrams
(workday morning) {tram} came {n:12-25} minutes late and left early. [Explain that with physics.|I waved. The driver waved back.]
> It's relative
> I was on it. I'm sorry. There was a seat
>> You monster
> Take the bicycle. No wait, the hill
(funny) Man on {tram} with [a ladder|a full-size mirror|a wedding cake]. Nobody said a word until he got off. Then everybody did.
> I held the other end
>> You're in {n:40-90} memories now
> This is why I love public transport
(evening) Driver of {tram} [waited for me while I ran|saw me running and waited]. Didn't say anything, just nodded. [Faith in humanity: back.|I nodded too. We're family.]
> That's {him}, he always does. His mother raised him right
> It's a small town, thank God
(ask) Is there anything that goes to {place} after eleven at night?
> Your feet
> {tram} until quarter past, then the night shuttle, every hour
>> Perfect, thank you
> Ask {friend}, drives a taxi and talks about birds
(morning) Bicycle stolen from {place}: {colour}, [squeaks on the left|one pedal newer than the other], bell like a duck. It was a good bicycle.
> Keeping my eyes open. And ears
> Mine went in March and came back in May. Don't lose hope
>> Came back?? How
>>> By itself, as far as I know
(news) Roadworks at {place} until {day}. [The detour goes through my patience.|Leave ten minutes early, or twenty.]
> They've been at it since I was born
> Cycling is faster than the bus now
(noon) Ferry was full of [school trips|brass bands]. {n:40-70} recorders, one sea.
> Which tune
>> All of them
> I'd have swum
+ Walking tomorrow.
+ [I've named the bus stop.|The stop and I are old friends now.]
+ Whoever designed this timetable has never waited for anyone.

== culture | glad | #tarinreads
(night) Finished "{book}" at [two|three] in the morning. [I'd like my evening back and also another three hundred pages.|I'm not well. It was perfect.]
> It's on my table, don't say anything
>> Not a word. But take tissues
> The chapter with the bridge!!
>> I had to go for a walk
> Is it better than the film
(evening) Went to see "{film}" alone, on purpose. [Five people in the hall, all of us crying at different times.|Best seat, best silence.]
> Alone is the right way
> Is it the one with the long train scene?
>> Eleven minutes of train. I'd take twenty
(ask) Book club on {day} at {cafe}, we're doing "{book}". {n:2-4} chairs left. You don't need to have finished it, [nobody has|{friend} never has].
> I'd like to come! Do I need to prepare anything
>> An opinion. A wrong one is fine
> Slander. I read the back cover
(glad) The library has put out the [new novels|winter's returned treasures]. There was nearly a queue. In our town! For books!
> I was in it
> They extended the hours too, until eight on {day}
>> Best news this month
Learnt one song on the {instrument}. [The dog left.|I play it every evening, the street knows the words by now.]
> Which song
>> Nobody has been able to tell
> Come and play with us on {day}, we are also bad
(pic:poster evening) Posters for the open-air cinema are up near {place}. "{film}" first. Bring a cushion and [a jacket|something against mosquitoes].
> And something for the neighbour's child who'll explain the plot
> Is it free?
>> Free if you carry a chair back at the end
The choir needs [tenors|basses]. [We have one, and he's tired.|We have {n:9-14} sopranos and a dream.]
> I can hum
>> Hired. {day}, half past seven
+ Recommended.
+ [I'll lend it to you if you give it back this time, {friend}.|Lending it out. There's a list.]

== garden | glad | #balconygarden
(morning pic:plant) {n:2-9} flowers on {plant} this morning. [I've told everyone on the stairs.|I counted twice.]
> Congratulations to the parents
> What do you feed it
>> Coffee grounds and gossip
> Mine has leaves and an attitude
(ask pic:plant) What's eating {plant}? [Tiny holes, no culprit.|Every night a bit more.]
> Snails. Go out at ten with a torch
>> You were right. There were {n:11-30}. I've apologised to them and moved them
> Soap and water, a spoon per litre
>> Trying tonight
> Eggshells around the pot
(weekend) Planted {vegetable} in [an old sink|three paint buckets|{relative}'s fish crate]. If it works, I'm a farmer.
> Put some stones in the bottom
>> Done, and a prayer on top
> We'll trade you {fruit}
(evening) Watered {plant}. Watered my feet. Watered [the neighbour's newspaper|a man called {him}], sorry.
> It's fine, I needed it
> It's that kind of heat
(glad) The allotment by {place} has a waiting list of {n:3-8} years. I'm [number two|next]. Nobody move.
> Don't walk under ladders
> Finally somebody who'll weed that corner
{friend} gave me a cutting of {plant} "that can't be killed". [Hold my watering can.|It's day three.]
> They say that to everybody
> How is it doing?
>> It looks at me
+ It's not much but it's mine.
+ [Come and see.|Visitors welcome, bring scissors.]
+ Bees approve.

== market | glad | #saltmarket
(morning pic:market) Salt Market before eight: {fruit}, {fish}, and [three people arguing about parsley|an old man singing to the aubergines].
> The parsley lady always wins
> I miss this so much. Greetings from far away
>> Come home, there's coffee
(weekend) Went for {vegetable}, came back with [a lamp|a chair|two goldfish]. The system works.
> What did you pay
>> What he asked, minus my dignity
> Picture of the lamp!
(cross) {vegetable} went up again. [I bought one. We'll take turns.|At that price I expect it to sing.]
> Go after one o'clock, they nearly give it away
>> With what's left of the good ones? I'll try
> It's the same in every stall, I checked
(funny) The fishmonger [asked how my mother's knee is|weighed my {fish} and my mood]. I hadn't told anyone about the knee.
> He knows everything. He knew I was pregnant
> Best newspaper in town
(ask) Which stall has the [good olives|white cheese that isn't too salty]? New in town and overwhelmed.
> Third on the left under the blue awning. Say {friend} sent you
>> Said it. Got extra. Who are you
> Welcome! Taste before you buy, always
>> I tasted until they laughed
> All of them. But not the first one
+ [My bag weighed more than me.|Two bags, no plan.]
+ I forgot the bread, of course.
+ Cash only, as God intended.

== tech | cross | #help
(ask) My phone says storage full. I've deleted [everything but {n:3000-9000} pictures of the cat|my enemies]. What now?
> Delete the cat. Joke, sorry, joke
>> Blocked in three languages
> Videos. It's always the videos
>> {n:11-30} minutes of filming my own pocket. Thank you
(cross) Internet is down on {street} again. I'm writing this from [the stairs of the library|under my neighbour's window].
> Since when?
>> Since lunch. The man says "tomorrow" like others say "once upon a time"
> Same here, both providers
> Read a book!
>> The book's on the tablet
(funny) {relative} has discovered [voice messages|stickers]. {n:14-40} today. The longest is of a boiling pot.
> Treasure them
> Mine sends good-morning roses. Every day. With glitter
>> We have the same family
(ask) Someone called saying they're "from the bank" and my card is [blocked|in danger]. That's nonsense, right?
> Hang up. Always. Then call the number on the card
>> I hung up. He called back to complain
> They called my father too. They were very polite, which is how you know
>> Please tell the older people in your building
> The bank never asks for the code. Never
Updated the app. Everything has moved [two centimetres to the left|into a menu with three dots]. [Why.|I lived here.]
> You'll get used to it just before the next one
> I just press where it used to be
(evening) Fixed {relative}'s computer. It was [not plugged in|a cat hair]. I've been paid in {dish} and I'm now "the engineer".
> Never fix anything. Now you're theirs
>> She has already told the cousins
> Good pay
+ I miss paper.
+ [Any ideas?|Help.]

== help | ask | #tarinhelps
Does anyone know a {trade} who [answers the phone|comes when he says he will]?
> {him} behind {place}. Slow, but honest
>> Called. He's coming {day}. Thank you!
>>> "{day}" in his calendar is a feeling, don't worry if it's the day after
> If you find one, tell us all
> My cousin, but he's in hospital with his own knee
Found: one {thing}, at {place}. [It's dry and safe with me.|I gave it to the kiosk.]
> Mine!! Since {day} I've been walking in circles
>> Come by after five
>>> You've saved my marriage
> Good of you
Lost: {thing}, somewhere between {place} and {place2}. [Worth nothing, except to me.|Reward: a coffee and eternal gratitude.]
> I'll look on my way home
> Ask at the kiosk, half of the town's things are there
>> It WAS there. I love that kiosk
Looking for [somebody with a van|two strong people and a van] on {day}, one sofa, {n:2-4} floors. I provide {dish}.
> What floor
>> The good one. Fourth
> I have the van, {friend} has the back
>> You're both invited to everything forever
Who's giving blood on {day}? The hospital tent is at {place}. [First time for me, a bit nervous.|They've juice and terrible biscuits.]
> You'll be fine. Look at the ceiling
>> Did it! I only fainted a little
> I'll come, they need O negative they say
Moving away after {n:6-20} years. Giving away: [a desk, two lamps, {plant}|a wardrobe that can't be taken apart, trust me]. Come with a friend.
> Don't go
>> Don't make me cry on the internet
> I'd love the lamps if they're still there
>> They're yours. I'm home till six
> Where to?
Can someone read [a letter in old handwriting|a parish register from my grandmother's village]? I only recognise the word "goat".
> Send me a photo, I did this for a living
>> Sent! It's three pages
>>> It's about a goat. And a wedding. The goat is the better part
> Best question of the month
+ [Please share.|Sharing helps.]
+ Thank you in advance!
+ Ask me anything in return.

== family | funny | #home
(evening) {relative} called to ask if I've eaten. I was [eating at her table yesterday|chewing].
> And had you?
>> Not enough, it turned out
> Same phone call in every house
(morning glad) The baby said a word! It was "[no|cat|more]". We're so proud.
> Mine said "no" for two years
> That's a full sentence really
(weekend) Family lunch: {n:11-19} people, {n:6-8} chairs, {n:3-5} conversations about the same {colour} car.
> Was it the green one
>> It's always the green one
> I envy you
(night sad) One year without my father today. I went to {place} with [two coffees, out of habit|his newspaper].
> Thinking of you. He fixed my shoes for free when I was a student
>> I didn't know that. Thank you
> He'd like that you still bring two
> A big hug
(glad) My grandmother is {n:88-97} today. Asked for her secret, she said "[sardines and not listening|I never ran for a bus]".
> Happy birthday to the queen
>> She says thank you and have you eaten
> Not listening!! Writing this down
Taught {relative} to [send pictures|use the map]. Received: {n:8-24} pictures of a thumb.
> Frame them
> It's art
My son asked what I did before he was born. I said [I slept|I finished my coffee]. He didn't believe me.
> Fairy tales
> Mine asked if the world was black and white
+ Love them. From a distance today.
+ Pray for me.

== night | sad | #lateshift
(night) Night bus, one other passenger, both of us pretending [to read|not to cry at a song]. Solidarity.
> I'm the other passenger. Hello
>> Hello. Are you all right?
>>> Better now. You?
> Nights are long but they end
(night) Can't sleep. The town sounds like a refrigerator with the sea inside.
> That's the most accurate thing
> Me neither. {cafe} opens at five
>> See you at five then
(night glad) End of the night shift. Sun coming up over {place}, [bread smell|first tram], and my bed {n:12-30} minutes away. I win.
> Thank you for what you do
> Sleep well!!
(evening) Some days you just carry the shopping home and [that's the whole achievement|that is enough].
> It's enough
> Carried mine too. High five
Ran into somebody I hadn't spoken to in {n:5-12} years. We [both said sorry at the same time|talked about the weather for an hour, and about everything]. Strange, light feeling.
> I'm glad
> Write down what you felt, you'll want it later
(night) Everybody's windows are lit in different yellows. I'm not lonely, I'm just [counting|looking].
> Third floor, dirty yellow, that's me. Waving
>> Waving back
> This is lovely
+ Good night, whoever's there.
+ [Tomorrow again.|Tomorrow's another tram.]
`;
