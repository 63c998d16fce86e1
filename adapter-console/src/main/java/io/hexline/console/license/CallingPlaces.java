package io.hexline.console.license;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.application.store.NumberFilter;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Choice;
import io.hexline.console.page.FreeNumbers;
import io.hexline.console.page.Menu;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From where a user can call.
 *
 * @param locations to choose from, in the order of their names
 * @param more whether there are others besides, which are found by a part of their names
 * @param free what is free at the one that is chosen; empty where none is, or where it is not to be seen
 */
public record CallingPlaces(List<Choice> locations, boolean more, Optional<FreeLines> free) {

    static final CallingPlaces NONE = new CallingPlaces(List.of(), false, Optional.empty());

    private static final int MOST = 200;
    private static final int MOST_NUMBERS = 50;
    private static final int MOST_EXTENSIONS = 3;

    /** The last digits of a number that make an extension, where the location allows as many. */
    private static final int USUAL_DIGITS = 4;

    /**
     * What nobody has there.
     *
     * @param numbers the first of them
     * @param extensions some of them
     */
    public record FreeLines(
            String location, int fewestDigits, int mostDigits, List<String> numbers, List<String> extensions) {}

    static Either<Failure, CallingPlaces> of(LicensesForm form, Visitor visitor) {
        return listed(form, visitor)
                .flatMap(listed -> chosen(form, listed, visitor)
                        .flatMap(chosen -> free(chosen, visitor)
                                .map(free -> new CallingPlaces(choices(listed, chosen), listed.size() > MOST, free))));
    }

    private static Either<Failure, List<Location>> listed(LicensesForm form, Visitor visitor) {
        LocationFilter filter = new LocationFilter(
                visitor.org(),
                Optional.empty(),
                Optional.of(form.sought()).filter(text -> !text.isEmpty()),
                true,
                Sort.BY_NAME);
        return Menu.may(visitor, Permission.READ_LOCATIONS)
                ? visitor.use().locations().listLocations().handle(filter, Optional.empty(), 0, MOST + 1)
                : Either.right(List.of());
    }

    /** The location that the form names, listed or not; empty where it names none that is there. */
    private static Either<Failure, Optional<Location>> chosen(
            LicensesForm form, List<Location> listed, Visitor visitor) {
        Optional<LocationId> named = Optional.of(form.location())
                .filter(text ->
                        !text.isEmpty() && form.wrong(LicensesForm.LOCATION).isEmpty())
                .map(LocationId::new);
        Optional<Location> seen = listed.stream()
                .filter(location -> named.filter(location.id()::equals).isPresent())
                .findFirst();
        return seen.isPresent() || named.isEmpty() || !Menu.may(visitor, Permission.READ_LOCATIONS)
                ? Either.right(seen)
                : visitor.use()
                        .locations()
                        .findLocation()
                        .byId(visitor.org(), named.get())
                        .fold(
                                failure -> failure instanceof Failure.NotFound
                                        ? Either.right(Optional.empty())
                                        : Either.left(failure),
                                found -> Either.right(Optional.of(found)));
    }

    private static List<Choice> choices(List<Location> listed, Optional<Location> chosen) {
        return Stream.concat(
                        chosen.stream().filter(one -> !listed.contains(one)),
                        listed.stream().limit(MOST))
                .map(location -> Choice.of(location, chosen.map(Location::id)))
                .toList();
    }

    private static Either<Failure, Optional<FreeLines>> free(Optional<Location> chosen, Visitor visitor) {
        Optional<Location> seen =
                chosen.filter(location -> location.calling().isPresent() && Menu.may(visitor, Permission.READ_CALLING));
        return seen.map(location -> lines(location, visitor).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Either<Failure, FreeLines> lines(Location location, Visitor visitor) {
        var lengths = location.calling().orElseThrow().dialPlan().extensionLength();
        return new FreeNumbers(location.id(), MOST_NUMBERS, visitor)
                .withLicense()
                .flatMap(numbers -> {
                    int digits = Math.max(lengths.min(), Math.min(USUAL_DIGITS, lengths.max()));
                    List<String> endings = numbers.stream()
                            .filter(number -> number.length() > digits)
                            .map(number -> number.substring(number.length() - digits))
                            .distinct()
                            .limit(MOST_EXTENSIONS)
                            .toList();
                    return unused(location, endings, visitor)
                            .map(unused ->
                                    new FreeLines(location.name(), lengths.min(), lengths.max(), numbers, unused));
                });
    }

    /** Those of the extensions that nobody has at the location. */
    private static Either<Failure, List<String>> unused(Location location, List<String> extensions, Visitor visitor) {
        return Either.traverseRight(
                        extensions,
                        extension -> visitor.use()
                                .numbers()
                                .listNumbers()
                                .handle(
                                        NumberFilter.of(location.org())
                                                .at(location.id())
                                                .dialledAs(new Extension(extension)),
                                        Optional.empty(),
                                        0,
                                        1)
                                .map(found -> found.isEmpty() ? List.of(extension) : List.<String>of()))
                .map(unused -> unused.flatMap(some -> some))
                .map(Seq::asJava);
    }
}
