package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.CallingProfile.Infrastructure;
import java.util.Optional;

@JsonClassDescription("The systems behind a location.")
public record InfrastructureEntry(
        @JsonPropertyDescription("Where its users' voice messages are stored.")
        String mailServer,

        @JsonPropertyDescription("Who records its users' calls.")
        String recordingVendor,

        @JsonPropertyDescription("The recording vendor's name for the location.")
        String externalGroup,

        @JsonPropertyDescription(
                "The default bridge of its users' collaborate rooms. Absent: it is called by the location's id.")
        String collaborateBridge) {

    public static final InfrastructureEntry NONE = new InfrastructureEntry(null, null, null, null);

    public static InfrastructureEntry of(Infrastructure infrastructure) {
        return new InfrastructureEntry(
                infrastructure.mailServer().orElse(null),
                infrastructure.recordingVendor().orElse(null),
                infrastructure.externalGroup().orElse(null),
                infrastructure.collaborateBridge().orElse(null));
    }

    public Infrastructure infrastructure() {
        return new Infrastructure(
                Optional.ofNullable(mailServer),
                Optional.ofNullable(recordingVendor),
                Optional.ofNullable(externalGroup),
                Optional.ofNullable(collaborateBridge));
    }
}
