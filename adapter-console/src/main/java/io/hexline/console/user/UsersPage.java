package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;
import static io.vavr.API.For;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Choice;
import io.hexline.console.page.Choices;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.FoundBy;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Ignored;
import io.hexline.console.page.Menu;
import io.hexline.domain.license.License;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People in the order of their names, those of a search by what a person types and chooses.
 *
 * @param typed what was looked for, where it is found only the other way round; empty otherwise
 * @param filters what can be chosen
 * @param ignored what of the address is not understood, in sentences
 * @param next where the list goes on; empty at its end
 * @param isFirst whether it begins here
 * @param mayAdd whether people can be added
 * @param mayMove whether they can be chosen to be moved
 */
public record UsersPage(
        Frame frame,
        PeopleQuery query,
        Optional<String> typed,
        Filters filters,
        List<String> ignored,
        List<Row> rows,
        Optional<String> next,
        boolean isFirst,
        boolean mayAdd,
        boolean mayMove) {

    private static final int ROWS = 50;
    private static final String AFTER_NAME = "name";
    private static final String AFTER_ID = "after";
    private static final Set<String> KNOWN = Set.of(
            PeopleQuery.TEXT, PeopleQuery.LOCATION, PeopleQuery.LICENSE, PeopleQuery.CALLING, AFTER_NAME, AFTER_ID);

    /** By what people are found besides a text. */
    public record Filters(List<Choice> locations, List<Choice> licenses, List<Choice> calling) {

        static Either<Failure, Filters> of(PeopleQuery query, Visitor visitor) {
            return Choices.locations(visitor, query.location(), false)
                    .flatMap(locations -> Choices.licenses(visitor)
                            .map(licenses ->
                                    new Filters(locations, chosen(licenses, query.license()), calling(query))));
        }

        private static List<Choice> chosen(List<License> licenses, Optional<LicenseId> chosen) {
            return licenses.stream()
                    .map(license -> new Choice(
                            license.id().value(),
                            license.name(),
                            chosen.filter(license.id()::equals).isPresent()))
                    .toList();
        }

        private static List<Choice> calling(PeopleQuery query) {
            return Stream.of(true, false)
                    .map(calls -> new Choice(
                            PeopleQuery.word(calls),
                            calls ? "Can call" : "Cannot call",
                            query.calling().filter(calls::equals).isPresent()))
                    .toList();
        }
    }

    /** One of them; what somebody lacks is empty. */
    public record Row(
            String id,
            String path,
            String name,
            String email,
            String number,
            String extension,
            String location,
            String licenses) {

        static Row of(UserView user) {
            Optional<Subscriber> subscriber = user.subscriber();
            return new Row(
                    user.person().id().value(),
                    USERS.path(user.person().id().value()),
                    user.person().name().display(),
                    user.person().email().value(),
                    text(subscriber.flatMap(calls -> calls.lines().number())),
                    text(subscriber.flatMap(calls -> calls.lines().extension())),
                    user.location().map(place -> place.name()).orElse(""),
                    user.licenses().stream().map(License::name).sorted().collect(Collectors.joining(", ")));
        }

        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }
    }

    static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Users", USERS, visitor);
        return For(
                        PeopleQuery.of(visit),
                        query -> after(visit),
                        (query, after) -> found(query, after, visitor),
                        (query, after, found) -> Filters.of(query, visitor))
                .yield((query, after, found, filters) ->
                        of(visitor, frame, found, query, filters, ignored(visit, query, filters), after.isEmpty()))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(templates -> templates.userList(page)));
    }

    /** What those who write the family name first mean is tried where nobody is found otherwise. */
    private static Either<Failure, FoundBy<PeopleQuery, UserView>> found(
            PeopleQuery query, Optional<PersonPageKey> after, Visitor visitor) {
        return FoundBy.first(query, after.isEmpty() ? query.turned() : List.of(), asked -> list(asked, after, visitor));
    }

    private static Either<Failure, List<UserView>> list(
            PeopleQuery query, Optional<PersonPageKey> after, Visitor visitor) {
        return visitor.use().people().listPeople().handle(query.filter(visitor.org()), after, ROWS + 1);
    }

    private static List<String> ignored(Visit visit, PeopleQuery query, Filters filters) {
        return new Ignored(visit, KNOWN)
                .unlessThere(filters.locations().stream().anyMatch(Choice::isChosen), PeopleQuery.LOCATION)
                .unlessThere(filters.licenses().stream().anyMatch(Choice::isChosen), PeopleQuery.LICENSE)
                .unless(query.calling().isPresent(), PeopleQuery.CALLING)
                .sentences();
    }

    private static Either<Failure, Optional<PersonPageKey>> after(Visit visit) {
        String name = visit.field(AFTER_NAME).orElse("");
        return visit.field(AFTER_ID)
                .map(id -> Failure.orInvalid(PersonId.parse(id))
                        .map(person -> Optional.of(new PersonPageKey(name, person))))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static UsersPage of(
            Visitor visitor,
            Frame frame,
            FoundBy<PeopleQuery, UserView> all,
            PeopleQuery typed,
            Filters filters,
            List<String> ignored,
            boolean isFirst) {
        PeopleQuery query = all.query();
        List<UserView> found = all.rows();
        List<UserView> shown = found.subList(0, Math.min(ROWS, found.size()));
        return new UsersPage(
                frame,
                query,
                Optional.of(typed.text()).filter(text -> !text.equals(query.text())),
                filters,
                ignored,
                shown.stream().map(Row::of).toList(),
                found.size() > ROWS ? Optional.of(following(query, shown.get(ROWS - 1))) : Optional.empty(),
                isFirst,
                Menu.may(visitor, Permission.ASSIGN_LICENSES),
                Menu.may(visitor, Permission.MOVE_USERS));
    }

    private static String following(PeopleQuery query, UserView last) {
        PersonPageKey place = PersonPageKey.of(last.person());
        return query.address()
                .with(AFTER_NAME, place.name())
                .with(AFTER_ID, place.id().value())
                .text();
    }

    /** The list from its beginning. */
    public String first() {
        return query.address().text();
    }
}
