package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.domain.location.Location;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A location of an organization. */
public record LocationEntry(
        String id,
        String name,
        Optional<String> city,
        Optional<String> state,
        String country,
        Optional<String> timeZone)
        implements Entry {

    public static LocationEntry of(Location location) {
        return new LocationEntry(
                location.id().value(),
                location.name(),
                location.premises().address().city(),
                location.region().subdivision(),
                location.region().country(),
                location.premises().timeZone());
    }

    public Named named() {
        return new Named(id, name);
    }

    /** City, state and country, as far as they are known. */
    public String place() {
        return Stream.of(city, state, Optional.of(country))
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void write(ObjectNode node) {
        node.put("id", id);
        node.put("name", name);
        city.ifPresent(value -> node.put("city", value));
        state.ifPresent(value -> node.put("state", value));
        node.put("country", country);
        timeZone.ifPresent(value -> node.put("timeZone", value));
    }
}
