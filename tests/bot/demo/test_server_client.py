"""python-telegram-bot takes the server for Telegram."""

import asyncio

import pytest
import telegram
from telegram import error
from telegram.constants import ChatAction, ParseMode

from tests.bot.demo import GROUP, HANH, PNG, STRANGER, Raw, client, on_server


def keyboard(*labels: str) -> telegram.InlineKeyboardMarkup:
    return telegram.InlineKeyboardMarkup(
        [[telegram.InlineKeyboardButton(label, callback_data=label[:10])] for label in labels]
    )


async def updates(bot: telegram.Bot) -> list[telegram.Update]:
    found = list(await bot.get_updates(timeout=0))
    if found:
        await bot.get_updates(offset=found[-1].update_id + 1, timeout=0)
    return found


async def update(bot: telegram.Bot) -> telegram.Update:
    (found,) = await updates(bot)
    return found


async def message(bot: telegram.Bot) -> telegram.Message:
    found = (await update(bot)).message
    assert found is not None
    return found


def test_the_bot_knows_itself() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            assert (bot.id, bot.username) == (123456, "khuyenhoc_bot")
            assert bot.can_read_all_group_messages
            assert (await bot.get_webhook_info()).url == ""

    on_server(claim)


def test_a_text_arrives_and_is_answered() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            await raw.server.people.say(HANH, "/thutien 350")
            said = await message(bot)
            assert said.parse_entities() == {said.entities[0]: "/thutien"}
            sent = await said.reply_text(
                "Đã ghi <b>350.000 đ</b>",
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard("Xong"),
                do_quote=True,
            )
            assert sent.text_html == "Đã ghi <b>350.000 đ</b>"
            assert sent.reply_to_message == said
            assert sent.reply_markup == keyboard("Xong")
            assert sent.from_user == bot.bot

    on_server(claim)


def test_start_brings_its_payload() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            link = telegram.helpers.create_deep_linked_url(bot.username, "MOI_TDP7-x8Kq")
            await raw.server.people.open_link(STRANGER, link)
            said = await message(bot)
            assert said.text == "/start MOI_TDP7-x8Kq"
            assert said.entities[0].type == "bot_command"
            assert said.chat.id == STRANGER
            await bot.send_message(STRANGER, "Chào bác.")

    on_server(claim)


def test_a_press_is_answered_and_its_message_changed() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            sent = await bot.send_message(
                HANH, "Bác ghi khoản nào ạ?", reply_markup=keyboard("Lợn nhựa")
            )
            press = await raw.server.people.press(HANH, label="Lợn nhựa")
            query = (await update(bot)).callback_query
            assert query is not None
            assert (query.data, query.message, query.from_user.id) == ("Lợn nhựa", sent, HANH)
            await query.answer("Đã ghi.", show_alert=True)
            changed = await query.edit_message_text("Nhà nào mổ lợn?")
            assert isinstance(changed, telegram.Message)
            assert changed.edit_date is not None
            assert changed.reply_markup is None
            answered = await raw.server.people.answer(press["query"])
            assert (answered["toast"], answered["alert"]) == ("Đã ghi.", True)
            again = await bot.edit_message_reply_markup(
                HANH, sent.message_id, reply_markup=keyboard("A")
            )
            assert isinstance(again, telegram.Message)
            assert await bot.delete_message(HANH, sent.message_id)

    on_server(claim)


def test_photos_go_both_ways_and_the_last_is_the_largest() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            await raw.server.people.send_photo(HANH, PNG, caption="trang sổ")
            said = await message(bot)
            assert [(size.width, size.height) for size in said.photo] == [(90, 67), (120, 90)]
            assert said.caption == "trang sổ"
            small, large = [
                bytes(await (await size.get_file()).download_as_bytearray()) for size in said.photo
            ]
            assert large == PNG
            assert small != PNG
            sent = await bot.send_photo(HANH, PNG, caption="<i>mã</i>", parse_mode="HTML")
            assert sent.caption_html == "<i>mã</i>"
            again = await bot.send_photo(HANH, sent.photo[-1].file_id)
            assert again.photo[-1].width == 120

    on_server(claim)


def test_documents_go_both_ways() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            await raw.server.people.send_document(
                HANH, "tổ công đoàn.xlsx", b"PK..", caption="60 người"
            )
            document = (await message(bot)).document
            assert document is not None
            assert (document.file_name, document.file_size) == ("tổ công đoàn.xlsx", 4)
            assert document.mime_type is not None
            assert "spreadsheet" in document.mime_type
            file = await document.get_file()
            assert bytes(await file.download_as_bytearray()) == b"PK.."
            sent = await bot.send_document(
                HANH, b"bao cao", filename="Báo cáo tuần 39.docx", caption="Báo cáo"
            )
            assert sent.document is not None
            assert sent.document.file_name == "Báo cáo tuần 39.docx"
            (shown,) = await raw.server.people.messages(HANH, after=sent.message_id - 1)
            assert (shown["file"]["name"], shown["text"]) == ("Báo cáo tuần 39.docx", "Báo cáo")
            stored = await raw.server.people.download(shown["file"]["id"])
            assert stored.content == b"bao cao"

    on_server(claim)


def test_every_other_kind_of_message_is_read() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        async with client(raw) as bot:
            await people.send_sticker(HANH, "🐷")
            await people.send_voice(HANH, 7)
            await people.send_location(HANH, 21.04, 105.87)
            await people.send_contact(HANH, "+84901234567", "Lộc", user_id=STRANGER)
            await people.forward_post(HANH, "Thông báo của tỉnh", "Khuyến học tỉnh")
            sticker, voice, place, contact, post = [found.message for found in await updates(bot)]
            assert sticker is not None
            assert sticker.sticker is not None
            assert sticker.sticker.emoji == "🐷"
            assert voice is not None
            assert voice.voice is not None
            assert voice.voice.to_dict()["duration"] == 7
            assert place is not None
            assert place.location == telegram.Location(105.87, 21.04)
            assert contact is not None
            assert contact.contact == telegram.Contact("+84901234567", "Lộc", user_id=STRANGER)
            assert post is not None
            assert isinstance(post.forward_origin, telegram.MessageOriginChannel)
            assert post.forward_origin.chat.title == "Khuyến học tỉnh"

    on_server(claim)


def test_edits_blocks_and_channel_posts_are_updates_of_their_own() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        channel = await people.add_channel("Bản tin")
        async with client(raw) as bot:
            said = await people.say(HANH, "35")
            await people.edit(HANH, said["id"], "350")
            await people.block(HANH)
            await people.unblock(HANH)
            await people.post(channel["id"], "Tin mới")
            _, edited, blocked, unblocked, post = await updates(bot)
            assert edited.edited_message is not None
            assert edited.edited_message.text == "350"
            assert edited.edited_message.edit_date is not None
            assert blocked.my_chat_member is not None
            assert blocked.my_chat_member.new_chat_member.status == "kicked"
            assert unblocked.my_chat_member is not None
            assert unblocked.my_chat_member.new_chat_member.status == "member"
            assert post.channel_post is not None
            assert post.channel_post.text == "Tin mới"

    on_server(claim)


def test_groups_are_joined_left_and_grow() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        async with client(raw) as bot:
            await people.remove_bot(GROUP, HANH)
            await people.add_bot(GROUP, HANH, admin=True)
            out, into, told = await updates(bot)
            assert out.my_chat_member is not None
            assert out.my_chat_member.new_chat_member.status == "kicked"
            assert into.my_chat_member is not None
            assert isinstance(into.my_chat_member.new_chat_member, telegram.ChatMemberAdministrator)
            assert told.message is not None
            assert told.message.new_chat_members[0].id == bot.id
            new = await people.migrate(GROUP)
            old_word, new_word = await updates(bot)
            assert old_word.message is not None
            assert old_word.message.migrate_to_chat_id == new["id"]
            assert new_word.message is not None
            assert new_word.message.migrate_from_chat_id == GROUP
            with pytest.raises(error.ChatMigrated) as moved:
                await bot.send_message(GROUP, "a")
            assert moved.value.new_chat_id == new["id"]

    on_server(claim)


def test_chats_members_menus_and_commands_are_told() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            chat = await bot.get_chat(HANH)
            assert (chat.first_name, chat.type) == ("Hạnh", "private")
            assert (await bot.get_chat(GROUP)).title == "Tổ dân phố 12"
            assert (await bot.get_chat_member(GROUP, HANH)).status == "creator"
            assert (await bot.get_chat_member(GROUP, bot.id)).status == "member"
            assert await bot.set_my_commands(
                [("menu", "Việc cần làm")], scope=telegram.BotCommandScopeChat(HANH)
            )
            (command,) = await bot.get_my_commands(scope=telegram.BotCommandScopeChat(HANH))
            assert command == telegram.BotCommand("menu", "Việc cần làm")
            assert await bot.set_chat_menu_button(HANH, telegram.MenuButtonCommands())
            assert await bot.get_chat_menu_button(HANH) == telegram.MenuButtonCommands()
            assert await bot.send_chat_action(HANH, ChatAction.TYPING)
            assert (await raw.server.people.chat(HANH))["busy"]

    on_server(claim)


def test_refusals_become_the_errors_one_expects() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            with pytest.raises(error.BadRequest, match="Chat not found"):
                await bot.send_message(5, "a")
            await raw.server.people.block(HANH)
            with pytest.raises(error.Forbidden, match="bot was blocked by the user"):
                await bot.send_message(HANH, "a")
        wrong = telegram.Bot("1:sai", base_url=raw.server.base_url)
        with pytest.raises(error.InvalidToken):
            await wrong.initialize()
        await wrong.shutdown()

    on_server(claim)


def test_privacy_mode_hides_chatter() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        async with client(raw) as bot:
            asked = await bot.send_message(GROUP, "Chọn giúp")
            for text in ("chào cả nhà", "/quy", "@khuyenhoc_bot quỹ?"):
                await people.say(HANH, text, GROUP)
            await people.say(HANH, "đồng ý", GROUP, reply_to=asked.message_id)
            texts = [found.message.text for found in await updates(bot) if found.message]
            assert texts == ["/quy", "@khuyenhoc_bot quỹ?", "đồng ý"]

    on_server(claim, reads_all=False)


def test_a_long_poll_ends_when_something_comes() -> None:
    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            waiting = asyncio.create_task(bot.get_updates(timeout=20))
            await asyncio.sleep(0.05)
            await raw.server.people.say(HANH, "alo")
            (found,) = await asyncio.wait_for(waiting, 2)
            assert found.message is not None
            assert found.message.text == "alo"

    on_server(claim)
