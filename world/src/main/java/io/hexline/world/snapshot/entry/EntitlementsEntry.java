package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Subscriber.Entitlements;
import java.util.Set;

@JsonClassDescription("What is assigned to a person on the calling platform; its location must authorize it.")
public record EntitlementsEntry(
        @JsonPropertyDescription("The services.") Set<String> services,
        @JsonPropertyDescription("The service packs.") Set<String> servicePacks) {

    public static final EntitlementsEntry NONE = new EntitlementsEntry(null, null);

    public EntitlementsEntry {
        services = Absent.none(services);
        servicePacks = Absent.none(servicePacks);
    }

    public static EntitlementsEntry of(Entitlements entitlements) {
        return new EntitlementsEntry(entitlements.services(), entitlements.servicePacks());
    }

    public Entitlements entitlements() {
        return new Entitlements(services, servicePacks);
    }
}
