/** Short answers that fit any post of a mood, in English; and words that people put over a post they quote. */
export const reactions = `
== react-glad | glad
Love this
[This made my morning|This made my day], honestly
❤️
So good
I can picture it exactly
[Needed this today|I needed that]
Best thing I've read all week
Ha, wonderful
> [Thank you!|Glad you like it]
Beautiful 🌊
Lucky you
> Come along next time
More of this, please
I'm smiling at my desk like a fool
Saving this
Sent it to my sister, she says hello
Where's that?
> Close to {place}
Yes yes yes
You always find these things
Now I want to go out
🙌
[Aww|Oh, that's lovely]
== react-funny | funny
I'm crying 😂
[Read this out loud to the whole office|Read it to my mother, she doesn't get it]
😂😂
Too real
[I feel seen|I feel attacked]
You can't make this up
> I wish I could
Please never stop posting
Same energy as my uncle
I snorted on the tram
> Which tram? I think I heard you
Screaming
Ha!
[Stop, my stomach|I can't]
Put it in a frame
This town, honestly
Story of my life
I have so many questions
> Ask, ask
>> No. Some things should stay a mystery
This explains a lot about {day}
Legend
== react-sad | sad
Sending a hug
I'm so sorry
> Thank you. Truly
Thinking of you
Take care of yourself ❤️
[Call me if you want to talk|My door is open, you know that]
> I will. Thanks
I know that feeling
It gets lighter. Slowly, but it does
No words. Just here
🤍
Same here tonight
Courage
Be gentle with yourself
I'll bring soup
> You don't have to
>> I know. Half past seven?
== react-cross | cross
[Exactly!|Exactly this.]
Same here, every week
And nobody ever does anything
Write to the town hall, I did too
> Did they answer?
>> With a form
Unbelievable
They'd better read this
I laughed, but bitterly
It was like that in my grandfather's time
[Not everything was better before, but this was|I remember when this worked]
Breathe 😅
To be fair, they do their best
> I know, I know. Let me be angry until lunch
Solidarity
Louder!
Disgrace
Well, no surprise there
It's the same on our side of town
[Count me in for the petition|Where do I sign]
== react-ask | ask
Following, I'd like to know too
[Good question|I've wondered about that for years]
No idea, but I hope somebody helps you
Sharing!
Ask {friend}, knows everything
> Asked. Knows nothing, but we had coffee
Sent you a message
> Got it, thank you!
Try the kiosk at {place}
Bump
I'd say {day}, but don't quote me
Up
Did you find it?
> Not yet
>> Keep us posted
Maybe {relative} of mine can help, I'll ask
== react-news | news
Thanks for letting us know
Good to know
[Shared|Shared with the neighbours]
Finally
Since when?
> Since this morning, they say
Is that certain?
> Heard it from two people who don't speak to each other, so yes
Not again
Well well
Thank you, saves me a trip
Where exactly?
> Round {place}
How long will that take
> "A few days"
Keep us posted please
My street too?
== quotes | glad
This 👇
[Read this|Everyone read this]. Then call your mother.
My whole week in one post
Exactly what I was trying to say on {day}
Neighbours, this concerns us
Somebody give this person a column in the paper
I was there, it's all true
Putting this here so that I find it again
[And they say nothing happens in this town|Only here]
For those who asked me yesterday
Still laughing
I have a different opinion, but this is well said
Take note, {friend}
Adding: same at {place}
That's how it's done
Important, please share
`;
