package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.CallSettings;
import java.util.List;
import java.util.Optional;

@JsonClassDescription("What a person's services play and store.")
public record MediaEntry(
        @JsonPropertyDescription("Its own announcement files.")
        List<AnnouncementFileEntry> announcements,

        @JsonPropertyDescription("The files that its music on hold plays: its own, or else its location's.")
        List<String> musicOnHold,

        @JsonPropertyDescription("Its mailbox. Absent: it has none.")
        MailboxEntry mailbox) {

    public static final MediaEntry NONE = new MediaEntry(null, null, null);

    @JsonClassDescription("Where voice messages are stored.")
    public record MailboxEntry(
            @JsonPropertyDescription("The mail server. Absent: the platform's own.")
            String mailServer,

            @JsonProperty(defaultValue = "0") @Limits @JsonPropertyDescription("How many messages there are.")
            int messages) {

        public static MailboxEntry of(CallSettings.Mailbox mailbox) {
            return new MailboxEntry(mailbox.mailServer().orElse(null), mailbox.messages());
        }

        CallSettings.Mailbox mailbox() {
            return new CallSettings.Mailbox(Optional.ofNullable(mailServer), messages);
        }
    }

    public MediaEntry {
        announcements = Absent.none(announcements);
        musicOnHold = Absent.none(musicOnHold);
    }

    public static MediaEntry of(CallSettings.Media media) {
        return new MediaEntry(
                media.announcements().stream().map(AnnouncementFileEntry::of).toList(),
                media.musicOnHold(),
                media.mailbox().map(MailboxEntry::of).orElse(null));
    }

    CallSettings.Media media() {
        return new CallSettings.Media(
                announcements.stream().map(AnnouncementFileEntry::file).toList(),
                musicOnHold,
                Optional.ofNullable(mailbox).map(MailboxEntry::mailbox));
    }
}
