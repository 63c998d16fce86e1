package io.hexline.domain.user;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The services and service packs assigned to a subscriber; a location must authorize them. */
public record Entitlements(Set<String> services, Set<String> servicePacks) {

    public static final Entitlements NONE = new Entitlements(Set.of(), Set.of());

    public Entitlements {
        services = ImmutableSet.copyOf(services);
        servicePacks = ImmutableSet.copyOf(servicePacks);
    }
}
