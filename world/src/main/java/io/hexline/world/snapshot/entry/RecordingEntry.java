package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import java.util.Optional;

@JsonClassDescription("A person's account at the recording service.")
public record RecordingEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The recording vendor that it is at.")
        String vendor,

        @JsonProperty(defaultValue = "ALWAYS") @JsonPropertyDescription("Which of the person's calls are recorded.")
        RecordingAccount.Mode mode,

        @JsonPropertyDescription("The vendor's group in which its dub point is. Absent: it has no dub point.")
        String externalGroup) {

    public RecordingEntry {
        mode = Absent.or(mode, RecordingAccount.Mode.ALWAYS);
    }

    public static RecordingEntry of(RecordingAccount account) {
        return new RecordingEntry(
                account.vendor(), account.mode(), account.externalGroup().orElse(null));
    }

    public RecordingAccount account() {
        return new RecordingAccount(vendor, mode, Optional.ofNullable(externalGroup));
    }
}
