package io.hexline.inmemory.snapshot;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Subscriber.Entitlements;
import java.util.Set;

@JsonClassDescription("What is assigned to a person on the calling platform; its location must authorize it.")
record EntitlementsEntry(
        @JsonPropertyDescription("The services.") Set<String> services,
        @JsonPropertyDescription("The service packs.") Set<String> servicePacks) {

    static final EntitlementsEntry NONE = new EntitlementsEntry(null, null);

    EntitlementsEntry {
        services = Absent.none(services);
        servicePacks = Absent.none(servicePacks);
    }

    static EntitlementsEntry of(Entitlements entitlements) {
        return new EntitlementsEntry(entitlements.services(), entitlements.servicePacks());
    }

    Entitlements entitlements() {
        return new Entitlements(services, servicePacks);
    }
}
