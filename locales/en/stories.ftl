### Good examples: told, chosen, shared.

## Who tells

ask-story-about = Whom is it about? Type name and place, such as: bà Nguyễn Thị Hoa, TDP 12.
ask-story = Tell the story. If it is long, send several messages.
story-go-on = { COUNT($count) } letters so far. Go on, or tap Done.
# $count (Number) - letters so far
# $photos (Number) - photos so far
story-go-on-photos = { COUNT($count) } letters and { $photos } { $photos ->
    [one] photo
   *[other] photos
} so far. Please go on, or tap Done.
story-photo-first = The photo is here. Please tell the story.
story-drop-last = Take back the last one
story-too-long = There is room for { COUNT($left) } letters only, so that message was not added. Make it shorter, or tap Done.
ask-story-photo = Is there a photo to go with it?
ask-story-named = Does the person in it agree to be named and shown?
story-named-subject = They agree to be named
story-named-parent = A child, parents agree
story-named-not = Not asked, initials only
ask-story-contest = Which work of the plan is it for?
story-contest-line = { $number }. { $label }
story-contest = Number { $number }
story-contest-none = None of these
story-summary = A good example: <b>{ $about }</b>
story-told = { COUNT($count) } letters, no photo
story-told-photo = { COUNT($count) } letters, with a photo
story-yes = Send it
story-drop = Do not send
story-sent = Sent to the officers. Thank you!
story-another = Tell another one
doing-story = telling about { $about }
too-many-stories = { $most } of your stories wait to be read. Please send the next a little later.
stories-own = What I sent
stories-own-title = <b>What you sent</b>
stories-none = Nothing sent yet.
story-own = { $number }. { $about }: { $state }
story-state-sent = waiting to be read
story-state-chosen = chosen
story-state-shared = shared
story-state-declined = not this time
story-open = Open { $number }
story-title = <b>{ $about }</b> · { $state }
story-is-named = May be named.
story-is-unnamed = Not to be named, initials only.
story-unname = Name them no more
story-unnamed = From now on initials only, and it is left out of the website's file.
story-withdraw = Take it back
story-withdraw-asked = Take back what you told about { $about }?
story-withdrawn = Taken back.
story-chosen-told = What you told about { $about } was chosen. Thank you!
story-declined-told = Thank you for what you told about { $about }. It is not used this time; we hope to hear other stories.

## Officers

stories-stand = Good examples: { $unread } to be read, { $chosen } chosen.
stories-read = Read { $count }
stories-chosen = See the { $count } chosen
stories-export = File for the website
stories-desk = Good examples
stories-back = Those chosen
story-tell = Tell one
stories-unread-none = Nothing waits to be read.
story-line = { $number }. { $about } (told by { $writer })
story-writer = Told by { $writer }
story-for = Written for: { $label }
story-choose = Choose it
story-decline = Not this time
story-chosen = Chosen; its writer is told.
story-next = The next one
ask-story-note = A few words to { $writer }?
story-thanks = Send the ready thanks
story-note-summary = To { $writer }:
story-note-yes = Send these words
story-declined = { $writer } is told.
story-public = <b>A GOOD EXAMPLE</b>
    { $about }
# Before the story of somebody who did not agree to be named is passed on.
story-reread = Please read it before passing it on. If a name or an address is left, type those words to hide them.
# $words (String) - words that may be names
story-doubtful = Perhaps names: { $words }
# $count (Number) - how many
story-hide = { $count ->
    [one] Hide the doubtful word
   *[other] Hide all { $count } doubtful words
}
story-read = I have read it, pass on
not-in-story = Those words are not in the story. Please type the words to hide as they stand there, or tap below.
story-decided = Somebody has just decided about it.
stories-coming = The file is being made and will come right away.
stories-none-named = No chosen story yet whose subject agrees to be named.
stories-ready = { $count } chosen stories with photos, for the website; only of people who agree.
stories-page = Good examples of learning in { $place }
home-stories = { $count } good examples to be read.
home-do-stories = Read good examples
answer-about = About
answer-story = Story
answer-named = Naming
answer-contest = Work of the plan
answer-note = Words to the writer
