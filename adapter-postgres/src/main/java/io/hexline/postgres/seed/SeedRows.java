package io.hexline.postgres.seed;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.MacAddress;
import io.hexline.postgres.table.ExtensionLine;
import io.hexline.postgres.table.Table;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.world.World;
import io.hexline.world.record.RecordJson;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The rows of a world, as they are written, and how many of what there are. */
final class SeedRows {

    private final Copy copy;
    private final Map<LocationId, OrgId> organizations;
    private final Multiset<Tally> tallies = HashMultiset.create();

    SeedRows(World world, Handle handle) {
        this.copy = new Copy(handle);
        this.organizations = ImmutableMap.copyOf(
                Maps.transformValues(Maps.uniqueIndex(world.locations(), Location::id), Location::org));
    }

    <T> void table(Table<T> table, Collection<T> things) {
        copy.rows(table.name(), table.all(), things.stream().map(table::row));
    }

    /**
     * Writes to a table without versions.
     *
     * @param rows those of each thing
     */
    <T> void rows(String table, List<String> columns, Collection<T> things, Function<T, Stream<List<Object>>> rows) {
        copy.rows(table, columns, things.stream().flatMap(rows));
    }

    /** Values that can be null. */
    static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    void count(Stream<Tally> counted) {
        counted.forEach(tallies::add);
    }

    /**
     * The devices that things have.
     *
     * @param rows those of each thing, of {@link #devices(LocationId, Collection, Id)}
     */
    <T> void devices(Collection<T> things, Function<T, Stream<List<Object>>> rows) {
        rows("device", List.of("location", "name", "owner", "mac"), things, rows);
    }

    /** Of several of one name, the last one's address counts. */
    static Stream<List<Object>> devices(LocationId location, Collection<Device> devices, Id owner) {
        Map<String, Optional<MacAddress>> addresses = new LinkedHashMap<>();
        devices.forEach(device -> addresses.put(Tables.text(device.name()), device.mac()));
        return addresses.entrySet().stream()
                .map(device -> row(
                        location.value(),
                        device.getKey(),
                        owner.value(),
                        device.getValue().map(MacAddress::value).orElse(null)));
    }

    <T> void extensions(Collection<T> things, Function<T, List<ExtensionLine>> lines) {
        rows(
                "extension",
                List.of("location", "extension", "org", "owner", "number", "document"),
                things,
                thing -> lines.apply(thing).stream().map(this::extension));
    }

    private List<Object> extension(ExtensionLine line) {
        String org = organizations.get(line.location()).value();
        if (line.number().isEmpty()) {
            tallies.add(Tally.ofExtensionWithoutNumber(org));
        }
        return row(
                line.location().value(),
                line.extension().value(),
                org,
                line.owner().id().value(),
                line.number().map(Object::toString).orElse(null),
                RecordJson.write(line.owner()));
    }

    /** Writes how many of what there are. */
    void counts() {
        rows(
                "tally",
                List.of("scope", "kind", "slot", "count"),
                tallies.entrySet(),
                counted -> Stream.of(row(
                        counted.getElement().scope(),
                        counted.getElement().kind().name(),
                        0,
                        counted.getCount())));
    }
}
