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
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every extension, whose it is, and the number that goes with it: an index over subscribers, workspaces, virtual lines and
 * features, kept with every write of one.
 *
 * @param lines in groups; each extension of a location is in one of them at most
 */
public record ExtensionIndex(Index<Group, Line> lines) {

    public static final ExtensionIndex NONE = new ExtensionIndex(
            Index.by(Comparator.comparing((Line line) -> line.extension().value())
                    .thenComparing(line -> line.location().value())));

    /** An extension of a location of an organization. */
    public record Line(
            OrgId org, Extension extension, LocationId location, NumberOwner owner, Optional<PhoneNumber> number) {

        private Group.Dialled dialled() {
            return new Group.Dialled(org, extension);
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

    /** Likewise, without so many of the first. */
    public Stream<Line> members(Group group, int skip) {
        return lines.without(group, skip);
    }

    /** The owner of an extension of a location of the organization. */
    public Optional<NumberOwner> owner(OrgId org, LocationId location, Extension extension) {
        return at(new Group.Dialled(org, extension), location).map(Line::owner);
    }

    private Optional<Line> at(Group.Dialled dialled, LocationId location) {
        return lines.firstBehind(dialled, line -> line.location().value().compareTo(location.value()) < 0)
                .filter(line -> line.location().equals(location));
    }

    /**
     * With those who call at first.
     *
     * @param org the organization of a subscriber; empty for one that has no lines
     * @return nothing if two of them, or one of them and what is here, have the same extension of a location
     */
    public Optional<ExtensionIndex> withAll(
            Collection<Subscriber> subscribers, Function<Subscriber, Optional<OrgId>> org) {
        List<Line> come = subscribers.stream()
                .flatMap(one -> org.apply(one).stream().flatMap(there -> lines(there, one)))
                .toList();
        Index<Group, Line> all = lines.withAll(come, ExtensionIndex::groups, line -> line);
        return all.total(Group.Dialled.class) == lines.total(Group.Dialled.class) + come.size()
                ? Optional.of(new ExtensionIndex(all))
                : Optional.empty();
    }

    public Either<PortFailure, ExtensionIndex> with(OrgId org, Feature feature) {
        return with(lines(org, feature));
    }

    public Either<PortFailure, ExtensionIndex> with(LineHolder holder) {
        return with(lines(holder));
    }

    public Either<PortFailure, ExtensionIndex> with(OrgId org, Subscriber subscriber) {
        return with(lines(org, subscriber));
    }

    private Either<PortFailure, ExtensionIndex> with(Stream<Line> taken) {
        ExtensionIndex all = this;
        for (Line line : taken.toList()) {
            if (all.at(line.dialled(), line.location()).isPresent()) {
                return Either.left(
                        new PortFailure.Conflict("extension " + line.extension() + " of location " + line.location()));
            }
            all = new ExtensionIndex(all.lines.with(groups(line), line));
        }
        return Either.right(all);
    }

    /** Without what is the feature's; what somebody else has taken since stays. */
    public ExtensionIndex without(OrgId org, Feature feature) {
        return without(lines(org, feature));
    }

    /** Without what is the workspace's or virtual line's; what somebody else has taken since stays. */
    public ExtensionIndex without(LineHolder holder) {
        return without(lines(holder));
    }

    /** Without what is the subscriber's; what somebody else has taken since stays. */
    public ExtensionIndex without(OrgId org, Subscriber subscriber) {
        return without(lines(org, subscriber));
    }

    private ExtensionIndex without(Stream<Line> left) {
        Index<Group, Line> others = lines;
        for (Line line : left.toList()) {
            if (at(line.dialled(), line.location())
                    .map(Line::owner)
                    .filter(line.owner()::equals)
                    .isPresent()) {
                others = others.without(groups(line), line);
            }
        }
        return new ExtensionIndex(others);
    }

    private static Stream<Line> lines(OrgId org, Feature feature) {
        return feature.extension().stream()
                .map(extension -> new Line(org, extension, feature.location(), feature.owner(), feature.number()));
    }

    private static Stream<Line> lines(LineHolder holder) {
        return holder.location().stream()
                .flatMap(location -> holder.lines().extension().stream()
                        .map(extension -> new Line(
                                holder.org(),
                                extension,
                                location,
                                holder.owner(),
                                holder.lines().number())));
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
        Group dialled = line.dialled();
        return line.number().isPresent()
                ? Set.of(dialled)
                : Set.of(
                        dialled,
                        new Group.NumberlessIn(line.org()),
                        new Group.NumberlessAt(line.org(), line.location()),
                        new Group.NumberlessOf(line.org(), line.owner().id().value()));
    }
}
