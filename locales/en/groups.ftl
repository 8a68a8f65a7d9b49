### Groups' chats: which unit's each is.

command-nhom = Group chat
command-nhom-about = Typed in a group: which chapter's it is
command-nhom-words = group | group chat
doing-group = binding a group chat
ask-group-unit = Whose is the group in which /nhom was typed? Tap, or type a name such as TDP 12.
group-how = Bring the assistant into your chapter's group chat, then type /nhom there.
group-summary = The group in which you typed /nhom is the group chat of { $unit }.
    Announcements to groups will go there.
group-bind = Yes, bind it
group-bound = The group is bound to { $unit }. To undo it, type /nhom in the group again.
group-told = This group is from now on the group chat of { $unit }. Announcements will come here.
group-unbind-summary = This group is the group chat of { $unit }. Should it be let go?
group-unbind = Let it go
group-leave = Leave it
group-unbound = Done. Announcements of { $unit } no longer go to that group.
group-taken = This group is { $unit }'s already.

## Bound to the wrong unit

group-taken-summary = The group in which you typed /nhom is { $unit }'s group chat, so it was not bound.
    If it is { $own }'s, have the ward change it.
group-report = Have the ward change it
group-is-ours = { $name } says: the group chat bound to { $unit } is { $own }'s.
group-look-move = Look and change
group-look-unbind = Look and let go
group-reported = Those in charge were told. You will hear when it is done.
group-nobody-told = Nobody could be told through the assistant. Please call the ward.
group-move-summary = This group is the group chat of { $unit }. Should it be { $to }'s?
group-move = Make it { $to }'s
group-moved = The group chat is no longer { $unit }'s: it is { $to }'s now.
