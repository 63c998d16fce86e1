package io.hexline.inmemory.index;

import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.table.Index;
import io.hexline.world.Feature;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Every extension and the number that goes with it: an index over subscribers and features. */
public record ExtensionIndex(Index<Group, Line> lines) {

    public static final ExtensionIndex NONE = new ExtensionIndex(
            Index.by(Comparator.comparing((Line line) -> line.extension().value())
                    .thenComparing(line -> line.location().value())));

    /** An extension of a location. */
    public record Line(Extension extension, LocationId location, NumberOwner owner, Optional<PhoneNumber> number) {}

    /** What some lines of an organization have in common; those without number stand also in groups of their own. */
    public sealed interface Group {

        record Dialled(OrgId org, Extension extension) implements Group {}

        record NumberlessIn(OrgId org) implements Group {}

        record NumberlessAt(OrgId org, LocationId location) implements Group {}

        record NumberlessOf(OrgId org, PersonId person) implements Group {}
    }

    public int count(Group group) {
        return lines.size(group);
    }

    public Stream<Line> members(Group group, Optional<Line> after) {
        return lines.after(group, after);
    }

    public ExtensionIndex with(OrgId org, Feature feature) {
        return feature.extension()
                .map(extension -> with(org, new Line(extension, feature.location(), feature.owner(), feature.number())))
                .orElse(this);
    }

    public ExtensionIndex with(OrgId org, Line line) {
        return new ExtensionIndex(lines.with(groups(org, line), line));
    }

    public ExtensionIndex without(OrgId org, Line line) {
        return new ExtensionIndex(lines.without(groups(org, line), line));
    }

    /** The lines of a subscriber at its location. */
    public static Stream<Line> of(Subscriber subscriber) {
        NumberOwner owner =
                new NumberOwner.User(subscriber.person(), subscriber.person().value());
        return subscriber.location().stream()
                .flatMap(location -> Stream.concat(
                        subscriber.lines().extension().stream()
                                .map(extension -> new Line(
                                        extension,
                                        location,
                                        owner,
                                        subscriber.lines().number())),
                        subscriber.lines().alternates().stream()
                                .flatMap(alternate -> alternate.extension().stream()
                                        .map(extension -> new Line(
                                                extension, location, owner, Optional.of(alternate.number()))))));
    }

    private static Stream<Group> groups(OrgId org, Line line) {
        Stream<Group> dialled = Stream.of(new Group.Dialled(org, line.extension()));
        if (line.number().isPresent()) {
            return dialled;
        }
        Stream<Group> numberless = Stream.of(new Group.NumberlessIn(org), new Group.NumberlessAt(org, line.location()));
        Stream<Group> owned = line.owner() instanceof NumberOwner.User user
                ? Stream.of(new Group.NumberlessOf(org, user.id()))
                : Stream.of();
        return Stream.of(dialled, numberless, owned).flatMap(groups -> groups);
    }
}
