package io.hexline.inmemory.index;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.table.Index;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every extension, whose it is, and the number that goes with it: an index over subscribers, workspaces, virtual lines and
 * features, kept with every write of one.
 *
 * @param owners of whom each extension of a location has one at most
 */
public record ExtensionIndex(HashMap<Key, NumberOwner> owners, Index<Group, Line> lines) {

    public static final ExtensionIndex NONE = new ExtensionIndex(
            HashMap.empty(),
            Index.by(Comparator.comparing((Line line) -> line.extension().value())
                    .thenComparing(line -> line.location().value())));

    private record Key(LocationId location, Extension extension) {}

    /** An extension of a location of an organization. */
    public record Line(
            OrgId org, Extension extension, LocationId location, NumberOwner owner, Optional<PhoneNumber> number) {

        private Key key() {
            return new Key(location, extension);
        }
    }

    /** What some lines of an organization have in common; those without number stand also in groups of their own. */
    public sealed interface Group {

        record Dialled(OrgId org, Extension extension) implements Group {}

        record NumberlessIn(OrgId org) implements Group {}

        record NumberlessAt(OrgId org, LocationId location) implements Group {}

        /** Of the owner with this id, whatever it is. */
        record NumberlessOf(OrgId org, String owner) implements Group {}
    }

    public int count(Group group) {
        return lines.size(group);
    }

    public Stream<Line> members(Group group) {
        return lines.after(group, Optional.empty());
    }

    public Optional<NumberOwner> owner(LocationId location, Extension extension) {
        return owners.get(new Key(location, extension)).toJavaOptional();
    }

    public Either<PortFailure, ExtensionIndex> with(OrgId org, Feature feature) {
        return with(lines(org, feature));
    }

    public Either<PortFailure, ExtensionIndex> with(LineHolder holder) {
        return with(holder.location().stream()
                .flatMap(location -> holder.lines().extension().stream()
                        .map(extension -> new Line(
                                holder.org(),
                                extension,
                                location,
                                holder.owner(),
                                holder.lines().number()))));
    }

    public Either<PortFailure, ExtensionIndex> with(OrgId org, Subscriber subscriber) {
        return with(lines(org, subscriber));
    }

    private Either<PortFailure, ExtensionIndex> with(Stream<Line> taken) {
        HashMap<Key, NumberOwner> owned = owners;
        Index<Group, Line> listed = lines;
        for (Line line : taken.toList()) {
            if (owned.containsKey(line.key())) {
                return Either.left(
                        new PortFailure.Conflict("extension " + line.extension() + " of location " + line.location()));
            }
            owned = owned.put(line.key(), line.owner());
            listed = listed.with(groups(line), line);
        }
        return Either.right(new ExtensionIndex(owned, listed));
    }

    /** Without what is the feature's; what somebody else has taken since stays. */
    public ExtensionIndex without(OrgId org, Feature feature) {
        return without(lines(org, feature));
    }

    /** Without what is the subscriber's; what somebody else has taken since stays. */
    public ExtensionIndex without(OrgId org, Subscriber subscriber) {
        return without(lines(org, subscriber));
    }

    private ExtensionIndex without(Stream<Line> left) {
        HashMap<Key, NumberOwner> owned = owners;
        Index<Group, Line> listed = lines;
        for (Line line : left.toList()) {
            if (owned.get(line.key()).contains(line.owner())) {
                owned = owned.remove(line.key());
                listed = listed.without(groups(line), line);
            }
        }
        return new ExtensionIndex(owned, listed);
    }

    private static Stream<Line> lines(OrgId org, Feature feature) {
        return feature.extension().stream()
                .map(extension -> new Line(org, extension, feature.location(), feature.owner(), feature.number()));
    }

    /** The lines of a subscriber at its location. */
    private static Stream<Line> lines(OrgId org, Subscriber subscriber) {
        NumberOwner owner =
                new NumberOwner.User(subscriber.person(), subscriber.person().value());
        return subscriber.location().stream()
                .flatMap(location -> Stream.concat(
                        subscriber.lines().extension().stream()
                                .map(extension -> new Line(
                                        org,
                                        extension,
                                        location,
                                        owner,
                                        subscriber.lines().number())),
                        subscriber.lines().alternates().stream()
                                .flatMap(alternate -> alternate.extension().stream()
                                        .map(extension -> new Line(
                                                org, extension, location, owner, Optional.of(alternate.number()))))));
    }

    private static Set<Group> groups(Line line) {
        Group dialled = new Group.Dialled(line.org(), line.extension());
        return line.number().isPresent()
                ? Set.of(dialled)
                : Set.of(
                        dialled,
                        new Group.NumberlessIn(line.org()),
                        new Group.NumberlessAt(line.org(), line.location()),
                        new Group.NumberlessOf(line.org(), line.owner().id().value()));
    }
}
