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
