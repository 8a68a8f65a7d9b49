### Questions to the ward, writing down for others: asked, seen, answered.

## Who asks

ask-question = What would you like to ask the officers?
ask-question-back = What more would you like to ask about "{ $question }"?
ask-question-photo = Is there a photo to go with it?
ask-about-photo = The photo is here. What would you like to ask?
question-added = Added to the question. Is there a photo with it?
# $words (String) - the question
question-check = To the ward: "{ $words }"
# $words (String) - the question
question-check-photo = To the ward, with a photo: "{ $words }"
question-yes = Send the question
question-drop = No, do not ask
doing-question = asking the officers
question-sent = Sent to the officers. Their answer will come to you here.
questions-asked = What I asked
questions-title = <b>What you asked</b>
questions-none = Nothing asked yet.
question-another = Ask something else
question-waiting = { $number }. Waiting: { $words }
question-answered = { $number }. Answered: { $words }
question-withdraw = Take back { $number }
question-withdraw-asked = Take this back?
    { $words }
question-withdraw-yes = Take it back
question-withdrawn = Taken back.
question-back = Ask more
question-clear = That is clear
too-many-waiting = { $most } of your questions wait for an answer already. Wait a little, or take one back.
answered-meanwhile = Somebody has just answered this, or it was taken back.
reply-told = The officers answer what you asked, "{ $question }":

## Officers

command-hoidap-officer = Questions asked
home-enquiries = { $count } questions and notes to enter are waiting.
home-do-enquiries = See what waits
enquiries-wait = Questions waiting for an answer: { $count }.
enquiries-late = A question of { WEEKDAY($day) } { DAY($day) } has no answer yet.
enquiries-see = See the questions
enquiry-someone = Somebody without a name
enquiry-who = { $name }, { $role } { $unit }
queue-title = <b>{ $count } waiting</b>
queue-empty = Nothing is waiting.
queue-line = { $number }. { $who }: { $words }
queue-entry = { $number }. { $who }, { $unit }: to be written down
queue-open = Open { $number }
queue-others = What is waiting
enquiry-shown = <b>{ $who }</b> asks at { CLOCK($at) }:
enquiry-before = Asked before: "{ $question }"
    Answered: "{ $answer }"
enquiry-withdrawn = It was taken back.
enquiry-answered = { $name } has answered this already:
reply-write = Answer
reply-ready = A ready answer
ask-reply = What is the answer to { $who }?
doing-reply = answering a question
reply-summary = The answer to { $who }:
reply-yes = Send the answer
reply-sent = { $who } has the answer.
reply-keep = Keep it for again
ask-ready-title = Give this answer a short name, such as: Lost book.
ready-kept = The answer "{ $title }" is kept.
ask-ready = Which answer? Tap one, or type a word to find it.
ready-unknown = There is no ready answer like that. Try another word.
answer-question = Question
answer-photo = Photo
answer-reply = Answer
answer-ready = Ready answer
answer-title = Name

## Writing down for others

kept-voice = Your voice note is kept. Speech cannot be understood yet: type the amount, or have it written down for you.
kept-voice-words = Your voice note is kept. Speech cannot be understood yet: type it, or have it written down for you.
kept-photo = The photo is kept. Will you write it down yourself, or have it done?
kept-hand-over = Have it written down
kept-by-oneself = I write it myself
kept-photo-hand-over = Have it written down
entry-handed = { $who } is asked to write it down. You will be told when it is done.
entry-handed-officers = The officers are asked to write it down. You will be told when it is done.
entry-waits = It is kept. The officers will find it, and you will be told when it is done.
entry-asked-before = Somebody was asked to write this down already.
entry-wordless = something to be written down
entry-asked = <b>{ $who }</b> asks to have this written down for { $unit }.
entry-write = Record income
entry-done = It is written down
entry-reported = { $who } is told that it is written down.
entry-done-before = Somebody has written this down already.
entry-told = { $name } has written down what you sent at { CLOCK($at) }. Please look at the book.
