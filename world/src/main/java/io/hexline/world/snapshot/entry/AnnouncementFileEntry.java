package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.Offering.AnnouncementFile;

@JsonClassDescription("An announcement file.")
public record AnnouncementFileEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonProperty(defaultValue = "100") @Limits @JsonPropertyDescription("How large it is.")
        Integer kilobytes) {

    public AnnouncementFileEntry {
        kilobytes = Absent.or(kilobytes, 100);
    }

    public static AnnouncementFileEntry of(AnnouncementFile file) {
        return new AnnouncementFileEntry(file.name(), file.kilobytes());
    }

    public AnnouncementFile file() {
        return new AnnouncementFile(name, kilobytes);
    }
}
