package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

@JsonClassDescription("That a person uses another's device for a while, as if it were its own.")
public record HostAssociationEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("In which way it uses the device.")
        HostAssociation.Kind kind,

        @JsonPropertyDescription("The person whose device it is. Absent: a workspace's.")
        PersonId hostId,

        @JsonPropertyDescription("The workspace whose device it is; required where there is no hostId, and only there.")
        WorkspaceId workspaceId,

        @JsonProperty(required = true) @JsonPropertyDescription("What the device is called.")
        String device,

        @JsonProperty(required = true) @JsonPropertyDescription("When it began.")
        Instant since,

        @JsonPropertyDescription("When it ends or has ended. Absent: it has no limit.")
        Instant until) {

    public static HostAssociationEntry of(HostAssociation association) {
        return new HostAssociationEntry(
                association.kind(),
                association.host() instanceof PersonId person ? person : null,
                association.host() instanceof WorkspaceId workspace ? workspace : null,
                association.device(),
                association.since(),
                association.until().orElse(null));
    }

    /** Whether it has one host. */
    public boolean isHosted() {
        return (hostId == null) != (workspaceId == null);
    }

    /** Whose device it is. */
    public Id host() {
        return hostId == null ? workspaceId : hostId;
    }

    /** Whether it ends after it begins, if it ends at all. */
    public boolean isPeriod() {
        return until == null || until.isAfter(since);
    }

    /** Whether there is a moment at which both are active. */
    public boolean overlaps(HostAssociationEntry other) {
        return (until == null || until.isAfter(other.since)) && (other.until == null || other.until.isAfter(since));
    }

    public HostAssociation association() {
        return new HostAssociation(kind, host(), device, since, Optional.ofNullable(until));
    }
}
