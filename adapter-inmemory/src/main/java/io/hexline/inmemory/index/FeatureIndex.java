package io.hexline.inmemory.index;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.Feature;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** All features, with an index of who and what has to do with which. */
public record FeatureIndex(Table<FeatureId, Feature> table, Index<Group, Listed> groups) {

    public static final FeatureIndex NONE = new FeatureIndex(Table.of(Table.Entity.FEATURE), Index.by(Listed.ORDER));

    /** What some features have in common. */
    public sealed interface Group {

        record At(LocationId location) implements Group {}

        record WithMember(PersonId member) implements Group {}

        /** Those whose operator has this extension at their location. */
        record TransferringTo(LocationId location, Extension operator) implements Group {}
    }

    private record Listed(String name, FeatureId id) {

        static final Comparator<Listed> ORDER = Comparator.comparing(Listed::name)
                .thenComparing(listed -> listed.id().value());

        static Listed of(Feature feature) {
            return new Listed(feature.name(), feature.id());
        }
    }

    public Optional<Feature> find(FeatureId id) {
        return table.find(id);
    }

    /** All features, in the order in which they came. */
    public Stream<Feature> all() {
        return table.all();
    }

    public int count(Group group) {
        return groups.size(group);
    }

    /** The features of a group, by their names. */
    public Stream<Feature> members(Group group) {
        return groups.after(group, Optional.empty()).flatMap(listed -> find(listed.id()).stream());
    }

    public Either<PortFailure, FeatureIndex> put(Feature feature) {
        Index<Group, Listed> left = find(feature.id())
                .map(known -> groups.without(groups(known), Listed.of(known)))
                .orElse(groups);
        return table.put(feature).map(put -> new FeatureIndex(put, left.with(groups(feature), Listed.of(feature))));
    }

    private static Stream<Group> groups(Feature feature) {
        Stream<Group> at = Stream.of(new Group.At(feature.location()));
        Stream<Group> members = feature.members().stream().map(Group.WithMember::new);
        Stream<Group> operators =
                feature.operator().stream().map(operator -> new Group.TransferringTo(feature.location(), operator));
        return Stream.of(at, members, operators).flatMap(groups -> groups);
    }
}
