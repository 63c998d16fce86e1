package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.FileMove.Kind;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.FileStore;
import java.util.List;
import java.util.OptionalInt;

@JsonClassDescription(
        "The file store of a location. The location's announcements and its users' files are in it anyway.")
public record FileStoreEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The location.")
        LocationId locationId,

        @Limits @JsonPropertyDescription("How much fits in. Absent: any amount.")
        Integer kilobytes,

        @JsonPropertyDescription("Files that are nobody's any more; nothing else can have their paths.")
        List<StoredFileEntry> others) {

    @JsonClassDescription("A file in a file store.")
    public record StoredFileEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("What kind of file it is.")
            Kind kind,

            @JsonProperty(required = true)
            @JsonPropertyDescription(
                    "Its path: announcements/PERSON/NAME of an announcement, devices/PERSON/NAME of a device.")
            String path,

            @JsonProperty(defaultValue = "0") @Limits @JsonPropertyDescription("How large it is.")
            int kilobytes) {

        public static StoredFileEntry of(UserFile file) {
            return new StoredFileEntry(file.kind(), file.path(), file.kilobytes());
        }

        UserFile file() {
            return new UserFile(kind, path, kilobytes);
        }
    }

    public FileStoreEntry {
        others = Absent.none(others);
    }

    public static FileStoreEntry of(FileStore store) {
        return new FileStoreEntry(
                store.location(),
                store.kilobytes().isPresent() ? store.kilobytes().getAsInt() : null,
                store.others().stream().map(StoredFileEntry::of).toList());
    }

    public FileStore store() {
        return new FileStore(
                locationId,
                kilobytes == null ? OptionalInt.empty() : OptionalInt.of(kilobytes),
                others.stream().map(StoredFileEntry::file).collect(ImmutableSet.toImmutableSet()));
    }
}
