/** Conversations on the messenger, in English. See chat-script.ts for the form. */
export const chats = `
== both
A: are you coming on {day}?
B: [yes|yes!!] what shall I bring
A: {sweet} and yourself
B: in that order
A: 😄
== both
A: [home?|are you home]
B: ten minutes, why
A: I have your {thing}
B: I've been looking for that since {day}!!
A: it was under my {plant}
== both
A: what was the name of that {trade}
B: {him}, behind {place}
A: does he come when he says
B: he comes
B: "when" is another question
A: good enough
== direct
A: did you eat
B: yes
A: what
B: {dish}
A: who made it
B: ...I did
A: so you did not eat
== direct
A: sorry about yesterday
B: it's ok
B: I was tired too
A: coffee at {cafe}?
B: [yes, after six|tomorrow?]
A: 👍
== direct
A: (voice)
B: I'm on {tram}, can you write it
A: it's long
B: give me the summary
A: {relative} is fine, the car isn't
B: oh no. the car or the CAR
A: the CAR
== direct
A: I got the job
B: WHAT
B: WHAT!!!
A: start on {day}
B: I'm shouting in the library
B: they're throwing me out, it's worth it
== direct
A: can I call you
B: [in a meeting|in class], half an hour?
A: ok
A: it's not bad. it's just long
B: you always say that
== direct
A: which one (pic:plant)
B: the left one
A: that's what I thought
A: bought the right one
B: why do you even ask me
== direct
A: happy birthday!!!
B: you're the first
A: it's 00:01, I set an alarm
B: I love you, go to sleep
== direct
A: how's the knee
B: it forecasts rain
A: and the doctor?
B: says rest. I said I have stairs
A: I'll bring the shopping up. list?
B: bread, milk, {fruit}, gossip
== direct
A: I'm at {place}, where are you
B: at {place}
A: I don't see you
B: I'm waving
A: THAT's you? what happened to your hair
B: we'll talk about it
== direct
A: did he pay you back
B: half
A: which half
B: the talking half
A: I'll speak to him on {day}
B: leave it, he's {relative}'s godson
== both
A: the man from the internet was here
B: and
A: looked at the box. said hm. left
B: so it's fixed?
A: it blinks differently now
== both
A: (pic:food) look what I made
B: is that {dish}
A: it was going to be
B: I'd eat it
A: that's why I write to you
== group
A: [who has|does anybody have] the key for the cellar
B: not me
C: on the hook behind the door
A: the hook is empty
B: then {friend} has it
A: {friend} is on holiday
C: with the key, apparently
== group
A: water's off from nine to noon on {day}, {street} only
B: thanks!
C: filling the bath now
B: 🙏
== group
A: match on {day}, {n:7-9} o'clock, who's in
B: in
C: in, if my knee agrees
A: we need {n:2-3} more
B: I'll ask the new one from work
A: can he play
B: he has shoes
== group
A: (pin) [new|updated] rota for {day}: {friend} opens, {friend2} closes
B: fine for me
C: can we swap, I have the dentist
B: which day do you give me
C: {day2}
B: deal
== group
A: parents' evening is on {day}, six sharp
B: which room
A: the one with the radiator that knocks
C: can somebody tell me the homework, mine says "none", I don't believe it
B: pages {n:12-40} to {n:41-60}
C: I knew it
== group
A: whoever took the {colour} chair from the landing, it's my grandmother's
B: I moved it because of the painters! it's in the cellar
A: thank you 🙏
C: the cellar that nobody has the key for?
B: ...
== group
A: rehearsal moves to {n:18-20}:30
B: again?
A: the hall has a wedding
C: then we sing at the wedding
B: 😂
== group
A: (pic:sea) this morning
B: 😍
C: how was the water
A: honest
B: so cold
A: so cold
== group
A: (voice)
B: {n:4-7} minutes??
C: summary please
B: he's late and he's sorry
A: there was more to it
C: there always is
== group
A: did anyone hear that bang
B: yes! from {place}
C: just the tram wire, my brother works there
A: ok thanks, the dog is under the bed
C: tell {dog} it's over
== group
A: collecting for {friend}'s present, ten each
B: paid
C: what are we giving
A: a {instrument}
B: do the neighbours know
A: we ARE the neighbours
== group
A: who's driving tomorrow
B: me, {n:6-7}:45 at {place}
C: can you wait two minutes this time
B: I waited nine
C: it was a difficult morning
== group
A: picture of the board please, I missed the end
B: (pic:poster)
A: what's that word in line three
B: we think "entropy" or "empathy"
C: it's "exercise"
== group
A: storm tonight, double your lines
B: done at five
C: is somebody looking after {boat}
A: I'll pass by at nine
C: owe you one
== group
A: minutes of the meeting: we talked, we ate, we meet again on {day}
B: approved
C: I'd like it noted that there was no {sweet} left for me
A: noted
== group
A: cat sitter needed from {day}, {cat} eats twice, complains four times
B: I can do mornings
C: evenings ok
A: you are saints, key's at number {n:3-48}
== direct
A: you up?
B: now I am
A: sorry. can't sleep
B: tell me
A: it's nothing. the exam
B: you know {subject} better than the teacher
A: that's not comforting, have you met him
B: 😂 go drink some water
== direct
A: shop is out of {vegetable}, what else
B: then {vegetable2}
A: also out
B: what DO they have
A: onions and an attitude
B: come home
== direct
A: the train's late, {n:20-50} minutes
B: ok, I'll have a coffee. want to eat later?
A: starving
B: {dish}?
A: marry me
== group
A: does the heating work at yours
B: no
C: no
A: ok so it's not me
B: I've called. "{day}"
C: wearing two coats. I look important
`;
