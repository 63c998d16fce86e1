package io.hexline.har.supportcase;

import io.hexline.application.troubleshooting.Keep;
import io.hexline.application.troubleshooting.Kept;
import io.hexline.har.reading.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a case keeps besides, because that was asked for; counts what it adds. */
final class Widening {

    private final Map<Keep, Integer> counts = new LinkedHashMap<>();

    Widening(List<Keep> keeps) {
        keeps.forEach(keep -> counts.put(keep, 0));
    }

    /** What keeps all of the calls to an address. */
    Optional<Keep> of(Address address) {
        return first(keep -> switch (keep.part()) {
            case HOST ->
                keep.name().equalsIgnoreCase(address.host().replaceFirst(":\\d+$", ""))
                        || keep.name().equalsIgnoreCase(address.host());
            case PATH -> address.path().startsWith(keep.name());
            case FIELD -> false;
        });
    }

    /** What keeps the values of this name. */
    Optional<Keep> of(String field) {
        return first(keep -> keep.part() == Keep.Part.FIELD && keep.name().equalsIgnoreCase(field));
    }

    private Optional<Keep> first(Predicate<Keep> fits) {
        return counts.keySet().stream().filter(fits).findFirst();
    }

    void count(Keep keep) {
        counts.merge(keep, 1, Integer::sum);
    }

    List<Kept> added() {
        return counts.entrySet().stream()
                .map(counted -> new Kept(counted.getKey(), counted.getValue()))
                .toList();
    }
}
